import type { Dataset, Rule } from '../lib/dataset';
import type { Finding } from '../lib/finding';
import { FigureIndex, figuresOf, type Figure } from '../lib/figures';

/** Reports round to two or three digits, so a sum of them may miss the total by as much. */
const TOLERANCE = 0.01;

/** Measures that are parts of another one; together they are all of it, or only some. */
const MEASURES: readonly { whole: string; parts: readonly string[]; isAll: boolean }[] = [
  {
    whole: 'imports_exports_release_cny_bn',
    parts: ['imports_cny_bn', 'exports_cny_bn'],
    isAll: true,
  },
  { whole: 'imports_exports_cny_bn', parts: ['bri_trade_cny_bn'], isAll: false },
  { whole: 'trains', parts: ['trains_inbound', 'trains_outbound'], isAll: true },
  { whole: 'cargo_mt', parts: ['foreign_trade_mt'], isAll: false },
  { whole: 'passengers', parts: ['international_passengers'], isAll: false },
  { whole: 'cargo_t', parts: ['international_cargo_t'], isAll: false },
];

/** Measures that add up over places and over the months of a year. */
const ADDITIVE = new Set([
  'cargo_mt',
  'container_teu',
  'train_container_teu',
  'cargo_t',
  'passengers',
  'trains',
]);

/**
 * A whole is not less than its parts: a port and its areas, the region and its ports, airports
 * or prefectures, a year and its first months, trade and its two directions. That the parts are
 * all of it is claimed only where the measures say so; elsewhere some may not be known.
 */
export const totals: Rule = (dataset) => {
  const index = new FigureIndex(figuresOf(dataset));
  const membersOf = findMembers(dataset);
  return [...index.groups()].flatMap((whole) => {
    const [first] = whole;
    if (!first) return [];
    return [...partsOf(first, index, membersOf)].flatMap(({ parts, isAll }) => {
      const problem = findProblem(whole, parts, isAll);
      return problem ? [describe(first, problem)] : [];
    });
  });
};

type Figures = readonly Figure[];
interface Parts {
  /** One list for each part; several figures in it disagree about the same part. */
  readonly parts: readonly Figures[];
  readonly isAll: boolean;
}

function* partsOf(
  { topic, measure, subject, year, period }: Figure,
  index: FigureIndex,
  membersOf: ReadonlyMap<string, readonly string[]>,
): Generator<Parts> {
  const when = { topic, year, period };
  for (const { whole, parts, isAll } of MEASURES)
    if (whole === measure)
      yield {
        parts: parts.map((part) => index.get({ ...when, measure: part, subject })),
        isAll,
      };
  if (!ADDITIVE.has(measure)) return;
  for (const kind of ['', 'ports.', 'airports.']) {
    const members = membersOf.get(`${subject} ${kind}`) ?? [];
    const parts = members.map((member) => index.get({ ...when, measure, subject: member }));
    yield { parts, isAll: false };
  }
  for (const months of monthsWithin(period))
    yield { parts: [index.get({ ...when, measure, subject, period: months })], isAll: false };
}

/** Members of one kind do not overlap; a port and the city it lies in are two kinds. */
function findMembers({ layers, places, region }: Dataset): ReadonlyMap<string, string[]> {
  const members = new Map<string, string[]>();
  const add = (whole: string, kind: string, member: string): void => {
    const key = `${whole} ${kind}`;
    members.set(key, [...(members.get(key) ?? []), member]);
  };
  for (const { value } of places.rows) if (value.parent) add(value.parent, '', value.id);
  for (const { room, tables } of layers) {
    if (room.subjects !== 'features' || !room.pointsAtHome) continue;
    const kind = `${room.id}.`;
    for (const { cells } of tables.get('facts')?.raw ?? []) {
      const { id = '', part_of: port = '' } = cells;
      add(port === '' ? (region.value?.id ?? '') : `${kind}${port}`, kind, `${kind}${id}`);
    }
  }
  return members;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Jan-Jun` holds `Jan`, `Jan-Feb` and so on to `Jan-May`; a year holds them all. */
function monthsWithin(period: string): string[] {
  const last = period === 'year' ? MONTHS.length : MONTHS.indexOf(period.replace(/^Jan-/, ''));
  const periods = MONTHS.map((month, index) => (index === 0 ? month : `Jan-${month}`));
  return /^(year|Jan-\w{3})$/.test(period) ? periods.slice(0, last) : [];
}

function findProblem(whole: Figures, parts: readonly Figures[], isAll: boolean): string | null {
  // Of a whole that is given as "more than" nobody knows how much more.
  if (whole.some(({ bound }) => bound === 'lower')) return null;
  const known = parts.flatMap((figures) => smallestOf(figures) ?? []);
  if (known.length === 0) return null;
  const sum = known.reduce((total, { value }) => total + value, 0);
  const most = whole.reduce((found, { value }) => Math.max(found, value), -Infinity);
  const places = known.map(({ file, row }) => `${file}:${row}`).join(', ');
  if (sum > most * (1 + TOLERANCE))
    return `${most} is less than its parts, together ${round(sum)} (${places})`;
  const isComplete = isAll && known.length === parts.length;
  const isFirm = [...whole, ...known].every(({ bound }) => bound !== 'lower' && bound !== 'upper');
  if (isComplete && isFirm && sum < most * (1 - TOLERANCE))
    return `${most} is more than all its parts, together ${round(sum)} (${places})`;
  return null;
}

/** The least that a part can be; nothing where only an upper bound is known. */
function smallestOf(figures: Figures): Figure | null {
  const [first, ...others] = figures.filter(({ bound }) => bound !== 'upper');
  if (!first) return null;
  return others.reduce((least, figure) => (figure.value < least.value ? figure : least), first);
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}

function describe({ file, row, subject, measure, year, period }: Figure, problem: string): Finding {
  return {
    rule: 'totals',
    file,
    row,
    feature: `${subject} ${measure}`,
    message: `${year} ${period}: ${problem}`,
    remedy: 'correct the figure, its bound or its period, or say why in geo/rules/exceptions.csv',
  };
}
