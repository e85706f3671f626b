import type { Scalar } from '../../host/memory/formula/value';
import type { Area } from '../../host/model';
import type { ReadFormula } from '../formula/formula-reader';

/**
 * `plain`: one value, ranges are narrowed to the formula's own row or column. `array`: entered over a fixed area.
 * `dynamic`: spills as far as its result goes. `other`: a data table, which Excel alone calculates.
 */
export type FormulaKind = 'plain' | 'array' | 'dynamic' | 'other';

/** A formula as it stands in a sheet. */
export interface FormulaCell {
  /** Place of its sheet among all sheets. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Without "=", as the file stores it. */
  readonly text: string;
  readonly kind: FormulaKind;
  /** What it fills by the file. */
  readonly area: Area;
  /** Of a shared formula its number, to be told from others of the sheet. */
  readonly shared: string | null;
  /** The value in the file; undefined where there is none. */
  readonly stored: Scalar | undefined;
  /** Null where we cannot read it. */
  readonly formula: ReadFormula | null;
}
