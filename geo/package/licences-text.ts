import type { Dataset } from '../lib/dataset';
import { sortById } from '../lib/canonical';
import { ATTRIBUTION, BASEMAP_INPUTS, CODE_LICENCE, SHARED_LICENCE } from './licence-facts';

/** `LICENCES.md`: code, facts, layers and basemap apart, for people. */
export function licencesText({ layers, bibliography }: Dataset): string {
  const own = layers.map(({ room, licence: { value } }) => [
    room.id,
    value?.licence ?? 'not stated',
    value?.reason ?? '',
  ]);
  const datasets = sortById(bibliography.value ?? [])
    .filter((source) => source.class === 'dataset')
    .map(({ title, publisher, url, licence }) => [
      title,
      publisher,
      url ?? '',
      licence ?? 'not stated',
    ]);
  const basemap = BASEMAP_INPUTS.map(({ name, gives, licence, path }) => [
    name,
    gives,
    licence,
    path,
  ]);
  return [
    '# Licences',
    '## Facts',
    `The shared tables (statistics, claims, places, sources) are under ${SHARED_LICENCE}. Please name them as "${ATTRIBUTION}" and keep the sources. Each layer has a licence of its own, for its GeoJSON, CSV and GeoParquet alike:`,
    markdownTable(['Layer', 'Licence', 'Why'], own),
    'Pages of authorities, operators, the press and encyclopaedias are cited for single facts. Their text was not copied, and their own terms hold for them. `sources.json` names the licence of each source that states one.',
    '## Datasets that rows were taken from',
    markdownTable(['Dataset', 'Publisher', 'Address', 'Licence'], datasets),
    '## Code',
    `The program that builds and shows the data is under the licence ${CODE_LICENCE}.`,
    '## Basemap',
    'The map under the layers is no part of this package. It is cut from:',
    markdownTable(['Input', 'Gives', 'Licence', 'Address'], basemap),
    '',
  ].join('\n\n');
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
