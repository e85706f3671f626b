import type { Area, Border, CellFormat } from '../model';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { asColour } from '../wire/state-properties';
import { ItemCollection, WireObject } from '../wire/wire-object';
import type { AreaFormat } from './area-format';

type Side = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

type Place = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Which cells of an area carry a border of the range, and on which of their sides. */
const PLACES: Readonly<Record<Place, readonly [side: Side, part: (area: Area) => Area]>> = {
  EdgeTop: ['borderTop', (area) => ({ ...area, rows: 1 })],
  EdgeBottom: ['borderBottom', (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })],
  EdgeLeft: ['borderLeft', (area) => ({ ...area, columns: 1 })],
  EdgeRight: ['borderRight', (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })],
  InsideHorizontal: ['borderBottom', (area) => ({ ...area, rows: area.rows - 1 })],
  InsideVertical: ['borderRight', (area) => ({ ...area, columns: area.columns - 1 })],
};

/** The weights Excel draws each style in, its usual one first. */
const WEIGHTS: Readonly<Record<string, readonly string[]>> = {
  None: ['Thin'],
  Continuous: ['Thin', 'Hairline', 'Medium', 'Thick'],
  Dash: ['Thin', 'Medium'],
  DashDot: ['Thin', 'Medium'],
  DashDotDot: ['Thin', 'Medium'],
  Dot: ['Thin'],
  Double: ['Thick'],
};

interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

export function lineOf(border: Border | null): Line {
  const [style = 'None', weight = 'Thin', color = '#000000'] = border?.split(' ') ?? [];
  return { style, weight, color };
}

/** Excel.RangeBorder: one edge of a range, or the lines inside it; null where the cells differ. */
export class RangeBorder extends WireObject {
  readonly kind = 'RangeBorder';

  constructor(
    private readonly area: AreaFormat,
    private readonly index: Place,
  ) {
    super();
  }

  get SideIndex(): string {
    return this.index;
  }

  private get place(): { readonly side: Side; readonly cells: AreaFormat | null } {
    const [side, part] = PLACES[this.index];
    return { side, cells: this.area.part(part) };
  }

  /** Null where the cells differ. */
  private get line(): Line | null {
    const { side, cells } = this.place;
    const border = cells ? cells.read(side) : null;
    return border === 'mixed' ? null : lineOf(border);
  }

  private change(change: Partial<Line>): void {
    const { side, cells } = this.place;
    const line = { ...(this.line ?? NO_LINE), ...change };
    // A line that is given a colour or a weight is there.
    const style = line.style === 'None' && change.style === undefined ? 'Continuous' : line.style;
    const border: Border | null = style === 'None' ? null : `${style} ${line.weight} ${line.color as `#${string}`}`;
    cells?.write({ [side]: border } as Partial<CellFormat>);
  }

  get Style(): string | null {
    return this.line?.style ?? null;
  }

  set Style(value: unknown) {
    const weights = typeof value === 'string' ? WEIGHTS[value] : undefined;
    if (typeof value !== 'string' || !weights) throw invalidArgument();
    const weight = this.line?.weight ?? '';
    this.change({ style: value, weight: weights.includes(weight) ? weight : (weights[0] ?? 'Thin') });
  }

  get Weight(): string | null {
    return this.line?.weight ?? null;
  }

  set Weight(value: unknown) {
    if (typeof value !== 'string' || !WEIGHTS.Continuous?.includes(value)) throw invalidArgument();
    const { style } = this.line ?? NO_LINE;
    // A style that is not drawn so becomes a plain line.
    this.change(style === 'None' || WEIGHTS[style]?.includes(value) ? { weight: value } : { style: 'Continuous', weight: value });
  }

  get Color(): string | null {
    return this.line?.color ?? null;
  }

  set Color(value: unknown) {
    this.change({ color: asColour(value) as string });
  }
}

/** Excel.RangeBorderCollection; diagonal lines are not emulated. */
export class RangeBorderCollection extends ItemCollection {
  readonly kind = 'RangeBorderCollection';

  constructor(private readonly area: AreaFormat) {
    super();
  }

  override items(): readonly RangeBorder[] {
    return Object.keys(PLACES).map((index) => new RangeBorder(this.area, index as Place));
  }

  get Count(): number {
    return this.items().length;
  }

  GetItemAt(index: unknown): RangeBorder {
    const item = typeof index === 'number' ? this.items()[index] : undefined;
    if (!item) throw itemNotFound();
    return item;
  }

  GetItem(index: unknown): RangeBorder {
    if (typeof index !== 'string' || !Object.hasOwn(PLACES, index)) throw invalidArgument();
    return new RangeBorder(this.area, index as Place);
  }
}
