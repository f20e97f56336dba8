/** Height of the bottom sheet on a phone: three rests, and what is dragged between them. */
export const SHEET_RESTS = ['peek', 'half', 'full'] as const;
export type SheetRest = (typeof SHEET_RESTS)[number];

const PEEK_PX = 92;
/** The map stays visible above a full sheet, so that it is clear where one is. */
const FULL_GAP_PX = 64;

export class SheetHeight {
  #rest: SheetRest = $state('half');
  #draggedPx: number | null = $state(null);
  #windowPx = $state(innerHeight);

  /** Height that the sheet has at its rest, in CSS pixels. */
  readonly #restPx = $derived.by(() => this.#heightOf(this.#rest));

  readonly css = $derived.by(() => `${String(this.#draggedPx ?? this.#restPx)}px`);

  /** What the sheet covers of the map; a full sheet hides it, so the half one counts. */
  readonly coveredPx = $derived.by(() => Math.min(this.#restPx, this.#heightOf('half')));

  constructor() {
    addEventListener('resize', () => {
      this.#windowPx = innerHeight;
    });
  }

  get rest(): SheetRest {
    return this.#rest;
  }

  set(rest: SheetRest): void {
    this.#rest = rest;
    this.#draggedPx = null;
  }

  openAtLeastHalf(): void {
    if (this.#rest === 'peek') this.set('half');
  }

  /** From small to full and back again. */
  step(): void {
    const next = (SHEET_RESTS.indexOf(this.#rest) + 1) % SHEET_RESTS.length;
    this.set(SHEET_RESTS[next] ?? 'half');
  }

  drag(clientY: number): void {
    const height = this.#windowPx - clientY;
    this.#draggedPx = Math.min(Math.max(height, PEEK_PX), this.#heightOf('full'));
  }

  /** Settles at the rest nearest to where it was let go. */
  release(): void {
    const dragged = this.#draggedPx;
    if (dragged === null) return;
    const distance = (rest: SheetRest) => Math.abs(this.#heightOf(rest) - dragged);
    this.set(SHEET_RESTS.reduce((a, b) => (distance(b) < distance(a) ? b : a)));
  }

  #heightOf(rest: SheetRest): number {
    if (rest === 'peek') return PEEK_PX;
    return rest === 'half' ? Math.round(this.#windowPx * 0.46) : this.#windowPx - FULL_GAP_PX;
  }
}
