import type { Language } from '../../accounting/language';
import { decimalOfNumber } from '../../accounting/quantity/decimal-text';
import type { CourseCell, ExerciseLedger } from '../../course/exercise';
import { exactText } from '../../reckoning/amounts';
import { textIn } from './document';

/** Of a cell that is blank in the ledger. */
const MISSING = '—';

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An exercise's ledger, without the columns that say the same in every row. */
export function ledgerTable({ columns, rows }: ExerciseLedger, language: Language): string {
  const shown = columns.flatMap((column, index) => (column.onSheetOnly === true ? [] : [{ ...column, index }]));
  const text = (cell: CourseCell | undefined): string => {
    if (cell === null || cell === undefined) return MISSING;
    if (typeof cell === 'number') return exactText(decimalOfNumber(cell));
    return textIn(typeof cell === 'string' ? cell : cell[language], language);
  };
  const mark = (kind: string): string => (kind === 'amount' ? ' class="amount"' : '');
  const head = shown.map(({ header, kind }) => `<th scope="col"${mark(kind)}>${textIn(capitalized(header[language]), language)}</th>`).join('');
  const body = rows.map((row) => `<tr>${shown.map(({ kind, index }) => `<td${mark(kind)}>${text(row[index])}</td>`).join('')}</tr>`).join('\n');
  return `<table class="ledger"><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}
