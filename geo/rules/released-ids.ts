import { aliasesByLabel } from '../identity/aliases';
import { diffIdentities } from '../identity/diff';
import { identitiesOf, labelOf, type Identity } from '../identity/identities';
import { layerFile, type Dataset, type Rule } from '../lib/dataset';
import { rowsOf } from '../lib/layer-room';

/** An id that was published is never lost: links and other people's files hold it. */
export const releasedIds: Rule = (dataset) => {
  const { release } = dataset;
  if (!release) return [];
  const aliases = aliasesByLabel(rowsOf(dataset.aliases.rows));
  const { removed } = diffIdentities(release.identities, identitiesOf(dataset));
  const unread = new Set(dataset.missing.map(({ file }) => file));
  const lost = removed
    // A field has no alias: the step of the version tells of it.
    .filter(({ kind }) => kind !== 'field')
    .filter((identity) => !aliases.has(labelOf(identity)))
    .map((identity) => ({ identity, file: fileOf(identity, dataset) }))
    // A file that cannot be read is one finding, not one for each of its rows.
    .filter(({ file }) => !unread.has(file));
  return [
    ...release.findings,
    ...lost.map(({ identity, file }) => ({
      rule: 'released-ids',
      file,
      feature: identity.id,
      message: `${labelOf(identity)} of release ${release.version} is gone`,
      remedy:
        'bring it back, or add a row to geo/aliases.csv: new_id says what took its place, empty where nothing did',
    })),
  ];
};

function fileOf({ kind, layer }: Identity, dataset: Dataset): string {
  const { places, partners, measures, claims } = dataset;
  if (kind === 'feature') return layerFile(layer, 'facts.csv');
  if (kind === 'place') return places.file;
  if (kind === 'measure') return measures.file;
  return kind === 'partner' ? partners.file : claims.file;
}
