import { sortById } from '../lib/canonical';
import type { RegionConfig, Source } from '../lib/model';
import { ATTRIBUTION } from './licence-facts';
import type { LicenceReference, Resource } from './resources';

/**
 * `datapackage.json`: what each published file is, for programs.
 * @see https://datapackage.org/standard/data-package/
 */
export function datapackageJson(
  region: RegionConfig,
  resources: readonly Resource[],
  bibliography: readonly Source[],
): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `hub-atlas-${region.id}`,
    title: region.title.en,
    description: `How ${region.name.en} is connected to the world: places, links and figures, each with its sources. A cell without content means: not known. LICENCES.md says what is under which licence, CHANGES.md what changed, SHA256SUMS holds a checksum of every file.`,
    version: packageVersion(region.release),
    // A release is dated by the day; the standard asks for a time.
    created: `${region.released}T00:00:00Z`,
    keywords: ['connectivity', 'trade', 'transport', region.id],
    licenses: distinctLicences(resources),
    contributors: [{ title: ATTRIBUTION, roles: ['publisher'] }],
    sources: sortById(bibliography)
      .filter((source) => source.class === 'dataset')
      .map(({ title, url }) => ({ title, ...(url === null ? {} : { path: url }) })),
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** A release such as `2026.1` as the three numbers that programs compare: `2026.1.0`. */
export function packageVersion(release: string): string {
  const numbers = release.split('.');
  return [...numbers, '0', '0'].slice(0, Math.max(3, numbers.length)).join('.');
}

function distinctLicences(resources: readonly Resource[]): LicenceReference[] {
  const all = resources.flatMap(({ licenses }) => licenses);
  return [...new Map(all.map((licence) => [licence.name, licence])).values()];
}
