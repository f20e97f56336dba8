import { allTables, type Dataset } from './dataset';
import type { LayerRoom } from './layer-room';
import type { StatisticRow } from './shared-schemas';
import type { Located, Table } from './typed-table';

/** A figure with the place it stands at and a subject that is unique in the whole dataset. */
export interface Figure {
  readonly file: string;
  readonly row: number;
  /** Layer whose table holds figures of places: TEU by rail are no part of TEU by ship. */
  readonly topic: string;
  readonly measure: string;
  /** A place, a scope, or `ports.suzhou`. */
  readonly subject: string;
  readonly year: number;
  readonly period: string;
  readonly value: number;
  readonly bound: StatisticRow['bound'];
}

type Key = Pick<Figure, 'topic' | 'measure' | 'subject' | 'year' | 'period'>;

/** Every figure of the shared table and of the layers. */
export function figuresOf(dataset: Dataset): Figure[] {
  const rooms = new Map(
    dataset.layers.flatMap(({ room, tables }) =>
      [...tables.values()].map(({ file }) => [file, room] as const),
    ),
  );
  return allTables(dataset)
    .filter(({ schema }) => 'measure' in schema.entries && 'subject' in schema.entries)
    .flatMap(({ file, rows }) =>
      // Only statisticRow has both columns.
      (rows as Table<StatisticRow>['rows']).map((each) => toFigure(file, rooms.get(file), each)),
    );
}

function toFigure(
  file: string,
  room: LayerRoom | undefined,
  { row, value: { subject, measure, year, period, value, bound } }: Located<StatisticRow>,
): Figure {
  const figure = { file, row, measure, year, period, value, bound };
  if (room?.subjects === 'features')
    return { ...figure, topic: '', subject: `${room.id}.${subject}` };
  return { ...figure, topic: room?.id ?? '', subject };
}

/** Figures for the same thing at the same time; sources that disagree give several. */
export class FigureIndex {
  readonly #byKey = new Map<string, Figure[]>();

  constructor(figures: readonly Figure[]) {
    for (const figure of figures) {
      const key = keyOf(figure);
      const known = this.#byKey.get(key);
      if (known) known.push(figure);
      else this.#byKey.set(key, [figure]);
    }
  }

  get(key: Key): readonly Figure[] {
    return this.#byKey.get(keyOf(key)) ?? [];
  }

  groups(): Iterable<readonly Figure[]> {
    return this.#byKey.values();
  }
}

function keyOf({ topic, measure, subject, year, period }: Key): string {
  return JSON.stringify([topic, measure, subject, year, period]);
}
