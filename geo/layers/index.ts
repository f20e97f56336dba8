/** The layers whose tables are built: one line a layer. The order has no meaning. */
import { airports } from './airports/build';
import { freightTrains } from './freight-trains/build';
import { overseasParks } from './overseas-parks/build';
import { ports } from './ports/build';
import { shippingServices } from './shipping-services/build';
import { sisterCities } from './sister-cities/build';

export const LAYERS = [
  airports,
  freightTrains,
  overseasParks,
  ports,
  shippingServices,
  sisterCities,
] as const;
