/** The files of a new layer of points, and its lines in the list of layers. */
const NEIGHBOURS = [
  'region',
  'sources',
  'places',
  'partners',
  'statistics',
  'claims',
  'aliases',
  'search',
];
const WORDS = [
  ...['break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete'],
  ...['do', 'else', 'enum', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if'],
  ...['implements', 'import', 'in', 'instanceof', 'interface', 'let', 'new', 'null', 'package'],
  ...['private', 'protected', 'public', 'return', 'static', 'super', 'switch', 'this', 'throw'],
  ...['true', 'try', 'typeof', 'var', 'void', 'while', 'with', 'yield', 'await', 'async'],
];

const COLUMNS = [
  ...['id', 'name', 'name_zh', 'home', 'lat', 'lng', 'precision', 'status', 'status_note'],
  ...['as_of', 'confidence', 'note', 'sources'],
];

/** What is wrong with an id for a layer; null when nothing is. */
export function refuseLayerId(id: string, taken: readonly string[]): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 40)
    return `"${id}" is no lower-case slug of up to 40 letters → write it like freight-trains`;
  if (taken.includes(id)) return `there is a layer "${id}" already → choose another id`;
  if ([...NEIGHBOURS, ...WORDS, 'datapackage'].includes(id))
    return `"${id}" means something else already → choose another id`;
  return null;
}

/** The files under `geo/layers/<id>/`. */
export function layerFiles(id: string): Map<string, string> {
  const [name, Type, row] = [camelCase(id), pascalCase(id), `${camelCase(id)}Row`];
  return new Map([
    ['facts.csv', `${COLUMNS.join(',')}\n`],
    ['schema.ts', schemaText(Type, row)],
    ['build.ts', buildText(id, name, Type, row)],
    ['licence.json', licenceText(id)],
  ]);
}

/**
 * `geo/layers/index.ts` with the layer's import and entry, both in the order of ids.
 * @throws RangeError when the text is not such a list
 */
export function registerLayer(index: string, id: string): string {
  const name = camelCase(id);
  const lines = index.split('\n');
  const withImport = insertSorted(
    lines,
    /^import \{ \w+ \} from '\.\/([a-z0-9-]+)\/build';$/,
    id,
    `import { ${name} } from './${id}/build';`,
  );
  return insertSorted(withImport, /^ {2}(\w+),$/, name, `  ${name},`).join('\n');
}

function insertSorted(
  lines: readonly string[],
  pattern: RegExp,
  key: string,
  line: string,
): string[] {
  const entries = lines.flatMap((text, at) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? [] : [{ at, key: found }];
  });
  const last = entries.at(-1);
  if (!last) throw new RangeError('expected a list of layers, one a line');
  const at = entries.find((entry) => entry.key > key)?.at ?? last.at + 1;
  return lines.toSpliced(at, 0, line);
}

function schemaText(Type: string, row: string): string {
  return `import * as v from 'valibot';
import * as cell from '../../lib/cells';
import { CONFIDENCES, PRECISIONS } from '../../lib/model';

/** A row of \`facts.csv\`. */
export const ${row} = v.object({
  id: cell.slug,
  name: cell.text,
  name_zh: cell.optionalText,
  home: cell.place,
  lat: cell.optional(cell.latitude),
  lng: cell.optional(cell.longitude),
  precision: cell.oneOf(PRECISIONS),
  status: cell.oneOf(['operating', 'reported', 'unknown']),
  status_note: cell.optionalText,
  as_of: cell.optionalDate,
  confidence: cell.oneOf(CONFIDENCES),
  note: cell.optionalText,
  sources: cell.sources,
});
export type ${Type}Row = v.InferOutput<typeof ${row}>;
`;
}

function buildText(id: string, name: string, Type: string, row: string): string {
  return `import { pointOf, publishFeature, viewFeature } from '../../lib/features';
import { defineLayer } from '../../lib/layer-room';
import { nameOf } from '../../lib/names';
import { ${row}, type ${Type}Row } from './schema';

const LAYER = '${id}';
const VIEW_COLUMNS = ['status', 'as_of', 'confidence'] as const satisfies readonly (keyof ${Type}Row)[];

export const ${name} = defineLayer({
  id: LAYER,
  tables: { facts: ${row} },
  geometryKind: 'surveyed',
  pointsAtHome: true,
  build: ({ facts }) => ({
    features: facts.map((row) => publishFeature(LAYER, coreOf(row), row, pointOf(row))),
    view: facts.map((row) => viewFeature(coreOf(row), row, VIEW_COLUMNS, pointOf(row))),
    parts: {},
    statistics: [],
  }),
});

function coreOf(row: ${Type}Row) {
  const { id, home } = row;
  return { id, name: nameOf(row), home, partner_place: null, partner: null };
}
`;
}

function licenceText(layer: string): string {
  const reason = 'Facts are cited from their sources, not copied; no dataset is taken over.';
  return `${JSON.stringify({ layer, licence: 'CC-BY-4.0', reason }, null, 2)}\n`;
}

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function pascalCase(id: string): string {
  return camelCase(`-${id}`);
}
