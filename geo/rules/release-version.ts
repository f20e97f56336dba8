import { changeOf, diffIdentities } from '../identity/diff';
import { identitiesOf, labelOf } from '../identity/identities';
import { isAtLeast, nextRelease, stepBetween } from '../identity/version';
import type { Dataset, Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';

/** The version says what changed since the newest release: see `docs/decisions/0006`. */
export const releaseVersion: Rule = (dataset) => {
  const { region, release } = dataset;
  // Without all tables it is not known what changed.
  if (!release || region.value === null || dataset.missing.length > 0) return [];
  const { added, removed } = diffIdentities(release.identities, identitiesOf(dataset));
  const needed = changeOf({ added, removed }, false);
  const step = stepBetween(release.version, region.value.release);
  if (step !== null && isAtLeast(step, needed)) return [];
  const first = removed[0] ?? added[0];
  const what = [
    ...(removed.length > 0 ? [`${removed.length} ids or fields removed`] : []),
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(first ? [`the first is ${labelOf(first)}`] : []),
  ].join(', ');
  const message =
    step === null
      ? `release: ${region.value.release} is older than the newest release, ${release.version}`
      : `release: ${region.value.release} is too small a step from ${release.version} (${what})`;
  return [finding(dataset, message, nextRelease(release.version, needed))];
};

function finding({ region }: Dataset, message: string, version: string): Finding {
  const remedy = `write ${version} or later, the date in released, and a line in geo/CHANGES.md`;
  return { rule: 'release-version', file: region.file, message, remedy };
}
