import type { Cell } from '../../../accounting/cells';
import { isBlank, isCellError } from '../../../accounting/cells';
import type { Ledger, LedgerRecord } from '../../../accounting/ledger/ledger';
import type { LedgerField } from '../../../accounting/ledger/fields';
import { LEDGER_FIELDS } from '../../../accounting/ledger/fields';
import { printDay } from '../../../accounting/period/calendar';
import { printPeriod } from '../../../accounting/period/print-period';
import { decimalOfNumber } from '../../../accounting/quantity/decimal-text';
import { exactText } from '../../../reckoning/amounts';
import type { Speech } from '../../language';
import type { Block } from './block';
import type { ReportContext } from './context';
import { ledgerPlace } from './context';

/** What a record is told by, in this order. */
const SHOWN: readonly LedgerField[] = ['name', 'credit-code', 'host', 'origin', 'agreement', 'case', 'indicator', 'project', 'period', 'figure', 'cumulative', 'base', 'cap', 'start', 'registration', 'capacity', 'first-tax', 'construction', 'reporter'];
const AMOUNTS: readonly LedgerField[] = ['figure', 'cumulative', 'base', 'cap'];
const LONGEST = 60;

/** The cells of a record, each with the way to it. Columns that are blank in this row are left out. */
export function factsOf(context: ReportContext, ledger: Ledger, record: LedgerRecord, title: string, key = 'ledger'): Block {
  const { header, cells } = ledger;
  const { speech } = context;
  const facts = SHOWN.flatMap((field) => {
    const column = header.columns.get(field);
    const cell = column === undefined ? null : (cells[record.number - 1]?.[column] ?? null);
    if (column === undefined || isBlank(cell)) return [];
    const written = header.rows.map((row) => String(cells[row]?.[column] ?? '').trim()).filter((text) => text !== '');
    return { name: written.at(-1) ?? LEDGER_FIELDS[field][speech.language][0] ?? field, value: { text: textOf(field, cell, record, speech), place: ledgerPlace(context, record.number, column, key) } };
  });
  return { kind: 'facts', title, note: unitNote(ledger, speech), facts };
}

function textOf(field: LedgerField, cell: Cell, { period, dates }: LedgerRecord, { language }: Speech): string {
  const day = dates[field as keyof typeof dates];
  if (day !== undefined) return printDay(day);
  if (field === 'period' && period !== null) return printPeriod(period, language);
  if (AMOUNTS.includes(field) && typeof cell === 'number') return exactText(decimalOfNumber(cell));
  const text = cell !== null && isCellError(cell) ? cell.error : String(cell);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The unit all amounts are in. */
export const unitNote = ({ unit }: Ledger, { t }: Speech): string => (unit === null ? '' : t.explainReport.unitOf(t.shell.units[unit]));
