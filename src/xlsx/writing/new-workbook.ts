import type { Area } from '../../host/model';

/** A border of one side of a cell; the colour as `#RRGGBB`. */
export interface Edge {
  readonly color: string;
  readonly weight: 'hair' | 'thin';
}

/** What a cell looks like where it is not Excel's standard. */
export interface CellLook {
  /** Excel's number format; General where it is left out. */
  readonly format?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly top?: Edge;
  readonly bottom?: Edge;
  readonly horizontal?: 'left' | 'right' | 'center';
  readonly vertical?: 'center';
  readonly wraps?: boolean;
}

export interface NewCell {
  /** The value; of a formula what it comes to. Null is blank. */
  readonly value: string | number | null;
  /** Without its `=`. */
  readonly formula?: string;
  readonly look?: CellLook;
}

export interface NewRow {
  /** In points; Excel's own where it is left out. */
  readonly height?: number;
  /** From column A. */
  readonly cells: readonly NewCell[];
}

/** A native table; its first row holds the headers. */
export interface NewTable {
  readonly name: string;
  readonly area: Area;
  readonly headers: readonly string[];
}

export interface NewChart {
  readonly type: 'columns' | 'bars';
  readonly title: string;
  /** The cells with the names of the records. */
  readonly categories: Area;
  /** Figures stand in the records' rows. */
  readonly series: readonly { readonly name: string; readonly column: number }[];
  /** The cells it lies over. */
  readonly place: Area;
}

/** How a sheet is printed, on A4 and as wide as a page; margins in points. */
export interface NewPage {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  /** Excel's codes for the left and the right of the footer. */
  readonly footer: { readonly left: string; readonly right: string };
  /** All that is printed. */
  readonly area: Area;
}

export interface NewSheet {
  readonly name: string;
  /** In points, from column A. */
  readonly widths: readonly number[];
  readonly rows: readonly NewRow[];
  /** Rows that stay in sight and stand on every page. */
  readonly frozenRows: number;
  readonly gridLines: boolean;
  readonly page: NewPage;
  readonly charts: readonly NewChart[];
  readonly table: NewTable | null;
}

/** A workbook to be written from nothing. */
export interface NewWorkbook {
  /** The font of the cells. */
  readonly font: string;
  /** By the clock of whoever makes it: `2026-11-27T14:05:00Z`. */
  readonly made: string;
  readonly sheets: readonly NewSheet[];
}
