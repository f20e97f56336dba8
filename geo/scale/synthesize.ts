/** Made-up tables of any size, to measure with. Nothing in them is a fact, and each row says so. */
import { writeCsv, type CsvValue } from '../lib/csv-output';
import { round } from '../lib/precision';
import { seededRandom } from './random';
import { columnsOf, type Kind } from './rows';

export interface Synthesis {
  readonly kind: Kind;
  readonly features: number;
  readonly seed: number;
}

/** Coordinates stay numbers: a text that begins with a minus would be guarded as a formula. */
type Cells = Readonly<Record<string, CsvValue>>;

/** West, south, east, north: about the home region, where a share of all features stands. */
const HOME = [116.4, 30.8, 121.9, 35.1] as const;
const WORLD = [-180, -60, 180, 70] as const;
const SHARE_AT_HOME = 0.3;
const CITIES = ['nanjing', 'suzhou', 'wuxi', 'lianyungang', 'xuzhou', 'nantong'] as const;
const PARTNERS = ['KZ', 'DE', 'JP', 'US', 'BR', 'ZA', 'AU', 'FJ'] as const;
const STATUSES = ['operating', 'listed', 'reported', 'ended'] as const;
const CONFIDENCES = ['high', 'medium', 'low'] as const;
const ROWS_IN_A_BATCH = 2000;

/** The table as CSV text, a batch of rows at a time; the first batch brings the header. */
export function* synthesizeCsv(synthesis: Synthesis): Generator<string> {
  const columns = columnsOf(synthesis.kind);
  yield `${columns.join(',')}\n`;
  // The tables that people edit have no byte order mark: the guard for spreadsheets is not theirs.
  const header = writeCsv(columns, []);
  let batch: Cells[] = [];
  for (const row of synthesizeRows(synthesis)) {
    batch.push(row);
    if (batch.length < ROWS_IN_A_BATCH) continue;
    yield writeCsv(columns, batch).slice(header.length);
    batch = [];
  }
  if (batch.length > 0) yield writeCsv(columns, batch).slice(header.length);
}

/** Rows as cells, the same for the same seed. */
export function* synthesizeRows({ kind, features, seed }: Synthesis): Generator<Cells> {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(random() * items.length)] ?? items[0];
  const within = ([west, south, east, north]: readonly [number, number, number, number]) => ({
    lng: round(west + (east - west) * random(), 5),
    lat: round(south + (north - south) * random(), 5),
  });
  for (let index = 1; index <= features; index += 1) {
    const number = String(index).padStart(7, '0');
    const core = { home: pick(CITIES), status: pick(STATUSES), confidence: pick(CONFIDENCES) };
    const evidence = {
      as_of: String(2000 + Math.floor(random() * 24)),
      note: 'Made up, to measure with.',
      sources: random() < 0.5 ? 'synthetic-a' : 'synthetic-a|synthetic-b',
    };
    if (kind === 'points') {
      const names = { id: `point-${number}`, name: `Point ${number}`, name_zh: `点${number}` };
      const position = within(random() < SHARE_AT_HOME ? HOME : WORLD);
      yield { ...names, ...core, ...position, precision: 'exact', ...evidence };
      continue;
    }
    const names = { id: `link-${number}`, name: `Link ${number}`, name_zh: `线${number}` };
    const [from, to] = [within(HOME), within(WORLD)];
    const ends = { from_lat: from.lat, from_lng: from.lng, to_lat: to.lat, to_lng: to.lng };
    const partner = { partner_place: `place-${number}`, partner: pick(PARTNERS) };
    yield { ...names, ...core, ...partner, ...ends, ...evidence };
  }
}
