import * as v from 'valibot';
import { idsOf, type Dataset, type DatasetLayer, type Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';
import type { Table } from '../lib/typed-table';
import { SCOPES } from '../lib/vocabulary';

/**
 * Every id in a cell exists in the table that the cell's schema names (`refersTo`), and every
 * figure is about a place, a feature of its layer, or one of the {@link SCOPES}.
 */
export const knownReferences: Rule = (dataset) => {
  const { places, partners, statistics, claims, layers, bibliography } = dataset;
  // When a whole table is missing, each reference to it would fail: one finding is enough.
  const absent = new Set(dataset.missing.map(({ file }) => file));
  for (const { file, raw } of [places, partners]) if (raw.length === 0) absent.add(file);
  const shared = new Map<string, ReadonlySet<string>>([
    ['places', idsOf(places)],
    ['partners', idsOf(partners)],
    ['sources', new Set((bibliography.value ?? []).map(({ id }) => id))],
    ...layers.map(featuresOf),
  ]);
  if (absent.has(places.file)) shared.delete('places');
  if (absent.has(partners.file)) shared.delete('partners');
  if (bibliography.value === null) shared.delete('sources');
  for (const { room, tables } of layers)
    if (absent.has(tables.get('facts')?.file ?? '')) shared.delete(room.id);
  const subjects = new Set([...SCOPES, ...idsOf(places)]);
  return [
    ...[places, partners, statistics, claims].flatMap((table) => followCells(table, shared)),
    ...(absent.has(places.file) ? [] : followSubjects(statistics, subjects)),
    ...layers.flatMap((layer) => followLayer(layer, shared, subjects)),
    ...followLicences(dataset),
  ];
};

type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** Features of a layer, for rows of another one that refer to them. */
function featuresOf({ room, tables }: DatasetLayer): [string, ReadonlySet<string>] {
  const facts = tables.get('facts');
  return [room.id, facts ? idsOf(facts) : new Set()];
}

function followLayer(
  { room, tables }: DatasetLayer,
  shared: Known,
  subjects: ReadonlySet<string>,
): Finding[] {
  const own = [...tables].map(([name, table]) => [name, idsOf(table)] as const);
  const known = new Map([...shared, ...own]);
  const facts = known.get('facts') ?? new Set();
  return [...tables.values()].flatMap((table) => [
    ...followCells(table, known),
    ...followSubjects(table, room.subjects === 'places' ? subjects : facts),
  ]);
}

function followCells(table: Table<unknown>, known: Known): Finding[] {
  const columns = Object.entries(table.schema.entries).flatMap(([column, schema]) => {
    const target = v.getMetadata(schema)['refersTo'];
    const ids = typeof target === 'string' ? known.get(target) : undefined;
    return ids ? [{ column, target: String(target), ids }] : [];
  });
  return table.raw.flatMap(({ row, cells }) =>
    columns.flatMap(({ column, target, ids }) =>
      (cells[column] ?? '')
        .split('|')
        .filter((id) => id !== '' && !ids.has(id))
        .map((id) => unknownId(table.file, row, cells['id'] ?? id, column, id, target)),
    ),
  );
}

function unknownId(
  ...[file, row, feature, column, id, target]: [string, number, string, string, string, string]
): Finding {
  const message = `${column}: "${id}" is not in ${target}`;
  const remedy = `correct the id, or add it to ${target}`;
  return { rule: 'known-references', file, row, feature, message, remedy };
}

function followSubjects(table: Table<unknown>, subjects: ReadonlySet<string>): Finding[] {
  if (!('subject' in table.schema.entries)) return [];
  return table.raw.flatMap(({ row, cells }) => {
    const subject = cells['subject'] ?? '';
    if (subjects.has(subject)) return [];
    const target = 'the ids that figures of this table can be about';
    return [unknownId(table.file, row, subject, 'subject', subject, target)];
  });
}

/** A licence file that speaks of another layer was copied and not edited. */
function followLicences({ layers }: Dataset): Finding[] {
  return layers.flatMap(({ room, licence: { file, value } }) => {
    if (value === null || value.layer === room.id) return [];
    const message = `layer: "${value.layer}" is not the layer of this folder`;
    return [{ rule: 'known-references', file, message, remedy: `write "${room.id}"` }];
  });
}
