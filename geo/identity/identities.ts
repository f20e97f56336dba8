import { placeColumns } from '../package/places';
import { layerTable } from '../package/published-table';
import { compareText } from '../lib/canonical';
import { idsOf, type Dataset, type DatasetLayer } from '../lib/dataset';
import type { Table } from '../lib/typed-table';

export const KINDS = ['claim', 'feature', 'field', 'measure', 'partner', 'place'] as const;
export type Kind = (typeof KINDS)[number];

/** A name that links and other people's programs use, and that never changes its meaning. */
export interface Identity {
  readonly kind: Kind;
  /** Layer of a feature; layer or shared table of a field; empty for the others. */
  readonly layer: string;
  readonly id: string;
}

/** `feature ports.suzhou`, as messages and sets name it. */
export function labelOf({ kind, layer, id }: Identity): string {
  return layer === '' ? `${kind} ${id}` : `${kind} ${layer}.${id}`;
}

/** Every id and field of the published data, in the order of its label. */
export function identitiesOf(dataset: Dataset): Identity[] {
  const { places, partners, claims, statistics, measures, layers } = dataset;
  const list = (kind: Kind, layer: string, ids: Iterable<string>): Identity[] =>
    [...ids].filter((id) => id !== '').map((id) => ({ kind, layer, id }));
  const columns = ({ schema }: Table<unknown>) => Object.keys(schema.entries);
  const all = [
    ...list('place', '', idsOf(places)),
    ...list('partner', '', idsOf(partners)),
    ...list('claim', '', idsOf(claims)),
    ...list('measure', '', idsOf(measures)),
    ...list(
      'field',
      'places',
      placeColumns().map(({ name }) => name),
    ),
    ...list('field', 'statistics', columns(statistics)),
    ...list('field', 'claims', columns(claims)),
    ...list('field', 'measures', columns(measures)),
    ...layers.flatMap((layer) => [
      ...list('feature', layer.room.id, featureIds(layer)),
      ...list('field', layer.room.id, fieldsOf(layer)),
    ]),
  ];
  return sortIdentities(all);
}

export function sortIdentities(identities: readonly Identity[]): Identity[] {
  return identities.toSorted(
    (a, b) =>
      compareText(a.kind, b.kind) || compareText(a.layer, b.layer) || compareText(a.id, b.id),
  );
}

/** Also of rows that were refused: their fault is told once, by the rule that refused them. */
function featureIds({ tables }: DatasetLayer): ReadonlySet<string> {
  const facts = tables.get('facts');
  return facts ? idsOf(facts) : new Set();
}

/** Columns of the layer's published table. */
function fieldsOf({ room, build, tables }: DatasetLayer): string[] {
  const { columns } = layerTable(room.id, build.features, tables.get('facts')?.schema, null);
  return columns.map(({ name }) => name);
}
