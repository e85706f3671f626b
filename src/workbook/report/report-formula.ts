import type { Language } from '../../accounting/language';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import { unitsOf } from '../../accounting/quantity/units';
import type { Area } from '../area';
import { areaAddress, cellAddress } from '../area';
import { textLiteral } from '../formula';
import type { Reference, ReportCell, ReportFormula } from './report';
import { WORDS } from './words';

export const isFormula = (cell: ReportCell): cell is ReportFormula => typeof cell === 'object' && cell !== null;

/**
 * A figure of a calculation, found by the label in its first column: districts come and go, labels never change.
 * @param label of the row; where it is left out, what stands in the first column of the formula's own row
 */
export const lookUp = (calculation: string, column: number, label?: string): ReportFormula => ({
  formula: ['=XLOOKUP(', label === undefined ? { column: 0 } : textLiteral(label), ',', { calculation, column: 0 }, ',', { calculation, column }, ',"")'],
});

/**
 * Says whether a difference is 0. Excel subtracts doubles, so that the difference of exact figures is rounded
 * before it is compared (SPEC §6); what cannot be calculated, and a cell without a number, proves nothing.
 * @param difference a formula without its `=`
 * @param amount what it comes to, where that is known
 */
export function proof(difference: readonly (string | Reference)[], decimals: number, language: Language, amount?: DecimalText): ReportFormula {
  const cells = difference.filter((piece): piece is Reference => typeof piece !== 'string' && !('from' in piece));
  const unproven = textLiteral(WORDS.unproven[language]);
  const counted = cells.length === 0 ? [] : ['IF(COUNT(', ...cells.flatMap((cell, index) => (index === 0 ? [cell] : [',', cell])), `)<${cells.length},${unproven},`];
  const closed = cells.length === 0 ? '' : ')';
  const value = amount === undefined ? {} : { value: WORDS[isZero(amount, decimals) ? 'agrees' : 'differs'][language] };
  return { ...value, formula: ['=IFERROR(', ...counted, 'IF(ROUND(', ...difference, `,${decimals})=0,${textLiteral(WORDS.agrees[language])},${textLiteral(WORDS.differs[language])})${closed},${unproven})`] };
}

const isZero = (amount: DecimalText, decimals: number): boolean => unitsOf(amount, decimals) === 0n;

/** Where a table's rows and the calculations stand on the sheet. */
export interface Places {
  /** The sheet's row of a row of the table, by its key. */
  readonly rowOf: (key: string) => number;
  /** All cells a calculation may come to fill. */
  readonly calculation: (id: string) => Area;
}

/** The formula as Excel reads it, in this row of the sheet. */
export function writtenFormula({ formula }: ReportFormula, row: number, places: Places): string {
  const written = (piece: string | Reference): string => {
    if (typeof piece === 'string') return piece;
    if ('calculation' in piece) {
      const area = places.calculation(piece.calculation);
      return areaAddress({ ...area, column: area.column + piece.column, columns: 1 }, { row: true, column: true });
    }
    if ('from' in piece) {
      const first = places.rowOf(piece.from);
      return areaAddress({ row: first, column: piece.column, rows: places.rowOf(piece.to) - first + 1, columns: 1 });
    }
    return cellAddress(piece.row === undefined ? row : places.rowOf(piece.row), piece.column, { column: piece.row === undefined });
  };
  return formula.map(written).join('');
}
