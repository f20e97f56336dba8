/**
 * Which licences of cited datasets a layer's stated licence can take in. Single facts are not
 * protected, so only sources of class `dataset` count: from those, many rows were taken over.
 */
const PUBLIC_DOMAIN = ['CC0-1.0', 'PDDL-1.0', 'public domain'];
const ATTRIBUTION = [
  ...['CC-BY-3.0', 'CC-BY-4.0', 'ODC-By-1.0', 'OGL-UK-3.0'],
  ...['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC'],
];

const ACCEPTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['CC0-1.0', new Set(PUBLIC_DOMAIN)],
  ['CC-BY-4.0', new Set([...PUBLIC_DOMAIN, ...ATTRIBUTION])],
  // Share-alike licences take in each only itself, and what asks for no more than attribution.
  ['CC-BY-SA-4.0', new Set([...PUBLIC_DOMAIN, ...ATTRIBUTION, 'CC-BY-SA-3.0', 'CC-BY-SA-4.0'])],
  ['ODbL-1.0', new Set([...PUBLIC_DOMAIN, ...ATTRIBUTION, 'ODbL-1.0'])],
]);

/** The licences that a layer can state. */
export const LAYER_LICENCES: readonly string[] = [...ACCEPTED.keys()];

/** Whether a dataset's licence allows its rows in a layer; an unknown licence does not. */
export function isCompatible(datasetLicence: string | null, layerLicence: string): boolean {
  return datasetLicence !== null && (ACCEPTED.get(layerLicence)?.has(datasetLicence) ?? false);
}
