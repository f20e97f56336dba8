import { publishedArc, viewArc, type Ends } from '../../lib/arcs';
import { positionOf, publishFeature, viewFeature } from '../../lib/features';
import { defineLayer, type BuildContext } from '../../lib/layer-room';
import { namePair } from '../../lib/names';
import { sisterCityRow, type SisterCityRow } from './schema';

const VIEW_COLUMNS = [
  'level',
  'established',
  'status',
  'confidence',
] as const satisfies readonly (keyof SisterCityRow)[];

export const sisterCities = defineLayer({
  id: 'sister-cities',
  tables: { facts: sisterCityRow },
  geometryKind: 'great-circle',
  pointsAtHome: false,
  sharedMeasures: ['sister_pairs'],
  build: ({ facts }, context) => ({
    features: facts.map((row) => {
      const line = publishedArc(findEnds(row, context));
      return publishFeature('sister-cities', coreOf(row, context), row, line);
    }),
    view: facts.map((row) => {
      const line = viewArc(findEnds(row, context));
      return viewFeature(coreOf(row, context), row, VIEW_COLUMNS, line);
    }),
    parts: {},
    statistics: [],
  }),
});

function findEnds(row: SisterCityRow, { places }: BuildContext): Ends | null {
  const [home, partner] = [places.get(row.home), places.get(row.partner_place)];
  const from = home && positionOf(home);
  const to = partner && positionOf(partner);
  return from && to ? [from, to] : null;
}

function coreOf(row: SisterCityRow, { places }: BuildContext) {
  const { id, home, partner_place, partner } = row;
  const unknown = { name: 'Unnamed', name_zh: null };
  const name = namePair(places.get(home) ?? unknown, places.get(partner_place) ?? unknown);
  return { id, name, home, partner_place, partner };
}
