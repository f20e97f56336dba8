/** A chart as files to keep: the text of its picture and of its table. */
import type { ChartPoint } from './time-series';
import type { YearCount } from './count-series';

type Cell = string | number | null;

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The points of one subject, with its name in the reader's language. */
export interface NamedPoints {
  readonly label: string;
  readonly points: readonly ChartPoint[];
}

const FIGURE_COLUMNS = [
  ...['measure', 'subject', 'subject_name', 'year', 'period', 'value', 'unit', 'bound'],
  ...['shown_as', 'grade', 'sources', 'note'],
];

/** Exactly the figures that are drawn; columns as in the published table, with how each is drawn. */
export function figureTable(series: readonly NamedPoints[]): ChartTable {
  const rows = series.flatMap(({ label, points }) =>
    points.map(({ kind, figure }) => [
      ...[figure.measure, figure.subject, label, figure.year, figure.period, figure.value],
      ...[figure.unit, figure.bound, kind, figure.grade ?? null],
      ...[figure.sources.join('|'), figure.note],
    ]),
  );
  return { columns: FIGURE_COLUMNS, rows };
}

/** The undated stand in a row without a year, so that the sum of the table is that of the layer. */
export function countTable(counts: readonly YearCount[], undated: number): ChartTable {
  const rows: Cell[][] = counts.map(({ year, count }) => [year, count]);
  if (undated > 0) rows.push([null, undated]);
  return { columns: ['year', 'count'], rows };
}

/** By the rules of the published tables (`geo/lib/csv-output.ts`), whose writer needs Node. */
export function chartCsv({ columns, rows }: ChartTable): string {
  const lines = [columns, ...rows].map((row) => row.map(toCell).join(','));
  return `\uFEFF${lines.join('\n')}\n`;
}

function toCell(value: Cell): string {
  if (value === null) return '';
  // A negative number is no formula; only texts are guarded.
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `ports-cargo_mt.svg`; what no file system takes becomes a hyphen. */
export function chartFileName(stem: string, ending: 'svg' | 'png' | 'csv'): string {
  const name = stem.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
  return `${name === '' ? 'chart' : name}.${ending}`;
}

/** Cuts text into lines of about `width` pixels; a picture's text does not wrap by itself. */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Between Chinese characters a line may end anywhere, between Latin ones only at a space.
  for (const word of text.match(/\p{Script=Han}\p{P}*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    if (line !== '' && textWidth(line + word.trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** A generous estimate: full width for Chinese characters, a little over half for others. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += /[\u2E80-\uFFEF]/.test(character) ? 1 : 0.56;
  return ems * fontSize;
}
