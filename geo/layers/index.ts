/** The layers whose tables are built: one line a layer. The order has no meaning. */
import { airports } from './airports/build';
import { flights } from './flights/build';
import { freightTrains } from './freight-trains/build';
import { overseasParks } from './overseas-parks/build';
import { platforms } from './platforms/build';
import { ports } from './ports/build';
import { shippingServices } from './shipping-services/build';
import { sisterCities } from './sister-cities/build';

export const LAYERS = [
  airports,
  flights,
  freightTrains,
  overseasParks,
  platforms,
  ports,
  shippingServices,
  sisterCities,
] as const;
