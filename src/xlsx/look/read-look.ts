import type { Frozen } from '../../host/layout-model';
import { Cells } from '../parts/cells';
import { Position } from '../parts/position';
import { attributesOf } from '../xml/attributes';
import { Scanner } from '../xml/scanner';

/** Columns from `first` to `last`, counted from 0. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** In characters of the standard font; null for the sheet's standard. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** What its blank cells look like, as a number of the styles. */
  readonly style: number;
}

export interface RowLook {
  /** In points; null for the standard. */
  readonly height: number | null;
  /** Set by hand, and not by what stands in the row. */
  readonly fixed: boolean;
  readonly hidden: boolean;
}

/** What a sheet may hold that the grid does not show. */
export type HiddenFeature = 'charts' | 'comments' | 'validations' | 'conditional-formats' | 'pivot-tables' | 'rich-text';

/** How a sheet looks, apart from what stands in its cells. */
export interface SheetLook {
  /** The number of each cell's style; null where there is no cell. */
  readonly styles: Cells;
  readonly columns: readonly ColumnLook[];
  readonly rows: ReadonlyMap<number, RowLook>;
  readonly frozen: Frozen;
  readonly standardWidth: number | null;
  readonly standardHeight: number | null;
  readonly showsGridlines: boolean;
  readonly features: ReadonlySet<HiddenFeature>;
}

const FEATURES: Readonly<Record<string, HiddenFeature>> = { drawing: 'charts', legacyDrawing: 'comments', dataValidations: 'validations', conditionalFormatting: 'conditional-formats' };

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
const numberOr = <T>(value: string | undefined, otherwise: T): number | T => (value !== undefined && Number.isFinite(Number(value)) ? Number(value) : otherwise);

/** @throws PackageFault */
export function readLook(text: string, path: string): SheetLook {
  const styles = new Cells();
  const columns: ColumnLook[] = [];
  const rows = new Map<number, RowLook>();
  const features = new Set<HiddenFeature>();
  const position = new Position();
  const scanner = new Scanner(text, path);
  let frozen: Frozen = { rows: 0, columns: 0 };
  let [standardWidth, standardHeight, showsGridlines]: [number | null, number | null, boolean] = [null, null, true];
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'end') continue;
    const feature = FEATURES[tag.name];
    if (feature) features.add(feature);
    if (tag.name === 'c') {
      const attributes = attributesOf(text, tag);
      if (!position.cell(attributes.get('r'))) throw scanner.malformed();
      styles.set(position.at.row, position.at.column, numberOr(attributes.get('s'), 0));
    } else if (tag.name === 'row') {
      const attributes = attributesOf(text, tag);
      position.row(attributes.get('r'));
      const look = { height: numberOr(attributes.get('ht'), null), fixed: isTrue(attributes.get('customHeight')), hidden: isTrue(attributes.get('hidden')) };
      if (look.height !== null || look.hidden) rows.set(position.at.row, look);
    } else if (tag.name === 'col') {
      const attributes = attributesOf(text, tag);
      const [first, last] = [numberOr(attributes.get('min'), 1) - 1, numberOr(attributes.get('max'), 1) - 1];
      columns.push({ first, last, width: numberOr(attributes.get('width'), null), hidden: isTrue(attributes.get('hidden')), style: numberOr(attributes.get('style'), 0) });
    } else if (tag.name === 'pane') {
      const attributes = attributesOf(text, tag);
      const split = (name: string): number => numberOr(attributes.get(name), 0);
      if ((attributes.get('state') ?? '').startsWith('frozen')) frozen = { rows: split('ySplit'), columns: split('xSplit') };
    } else if (tag.name === 'sheetFormatPr') {
      const attributes = attributesOf(text, tag);
      standardWidth = numberOr(attributes.get('defaultColWidth'), null);
      standardHeight = numberOr(attributes.get('defaultRowHeight'), null);
    } else if (tag.name === 'sheetView') showsGridlines = attributesOf(text, tag).get('showGridLines') !== '0';
  }
  return { styles, columns, rows, frozen, standardWidth, standardHeight, showsGridlines, features };
}

/** Excel's own measure: a column of n characters is 7n + 5 pixels wide, at 96 pixels to 72 points; files count the 5 as characters too. */
export const pointsOfWidth = (characters: number): number => Math.round(characters * 7) * 0.75;
export const widthOfPoints = (points: number): number => Math.round((points / 0.75 / 7) * 256) / 256;

