import { cell } from '../address';
import type { Area } from '../model';
import type { Node } from './formula/ast';
import type { Precedents } from './formula/precedents';
import type { Matrix, Reference, Scalar } from './formula/value';
import type { PendingCalls } from './pending-calls';

/** A formula in a cell and what it last gave. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly node: Node;
  precedents: Precedents;
  /** What the cell itself shows. */
  value: Scalar;
  /** The whole result where it spills. */
  spilled: Matrix | null;
  /** The area the result wants, also where it cannot have it (#SPILL!); null for a single value. */
  wanted: Area | null;
  /** Its calls of custom functions, by what they were called with. */
  readonly calls: PendingCalls;
}

/** What the formula fills at present. */
export function extentOf(formula: FormulaCell): Reference {
  return { sheet: formula.sheet, area: formula.spilled && formula.wanted ? formula.wanted : cell(formula.row, formula.column) };
}
