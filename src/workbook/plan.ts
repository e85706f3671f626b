import { printAgreement } from '../accounting/agreement/print';
import type { FoundAgreement } from './agreement-book';
import type { Applied } from './applied';
import { areaAddress, cellAddress, endRow } from './area';
import { decimalsTerm, takesDecimals } from './decimals';
import { WorkbookFailure } from './failure';
import type { AgreementList, AgreementReference, Part } from './formula';
import { agreementArgument, attribrow, headersElsewhere, lookedUp, rangeArguments, rowCells, structuredName, tableArguments, tableRow, withTerm } from './formula';
import type { Ledger, Surroundings } from './ledger';
import { PART_HEADERS, PART_WORDS } from './part';
import { SETTINGS_SHEET } from './settings-sheet/settings';
import type { Target } from './target';
import { planTarget } from './target';
import type { ValueLabel } from './value-label';
import { labelledHeader } from './value-label';

/** Above so many records single formulas are where Excel breaks down: values are written, with a way to refresh them. */
export const MOST_FORMULAS = 20_000;

/** What will be written, cell by cell; nothing is written without one that was shown. */
export interface Plan {
  readonly ledger: Ledger;
  readonly parts: readonly Part[];
  readonly target: Target;
  readonly reference: AgreementReference | OwnColumn;
  /** What stands before the agreement in a formula: decimals for clauses that name none, where the figures carry more than anyone wants; else blank. */
  readonly prefix: string;
  /** Cells written in place of formulas; null: formulas. */
  readonly values: PlannedValues | null;
  /** Columns that are there already and are written anew; null: new ones. */
  readonly over: Applied | null;
  /** How many cells are written beside the headers. */
  readonly count: number;
}

/** What the formulas would give, with the time and the agreement that stand behind each header. */
export interface PlannedValues {
  readonly label: ValueLabel;
  /** By row of the sheet: one cell a part. */
  readonly cells: ReadonlyMap<number, readonly (string | number)[]>;
}

/** Every row by the agreement that its own column 协议 names. */
export interface OwnColumn {
  readonly kind: 'own-column';
  readonly list: AgreementList;
}

/** What is to be planned. */
export interface Wish {
  readonly agreement: FoundAgreement | OwnColumn;
  readonly parts: readonly Part[];
  /** The first column to write to in a plain range; null: beside the ledger. */
  readonly column: number | null;
  readonly decimals?: number | null;
  /** Columns to be written anew, in their place. */
  readonly over?: Applied | null;
}

/**
 * Plans the columns for a ledger.
 * @throws WorkbookFailure agreement-text-too-long, target-outside-sheet, decimals-in-agreement
 */
export function planColumns(ledger: Ledger, around: Surroundings, { agreement, parts, column, decimals = null, over = null }: Wish): Plan {
  const reference = 'kind' in agreement ? agreement : referenceOf(agreement);
  if (decimals !== null && !('kind' in agreement) && !takesDecimals(agreement.written, agreement.agreement.language, decimals)) throw new WorkbookFailure('decimals-in-agreement', { agreement: agreement.key });
  const target = over === null ? planTarget(ledger, parts.length, around, column) : targetOver(ledger, over);
  // A table's column holds one formula throughout; a plain range only where there is a record.
  const rows = ledger.table === null ? ledger.records.length : target.area.rows - 1;
  const prefix = prefixOf(ledger, agreement, decimals);
  return { ledger, parts, target, reference, prefix, values: null, over, count: rows * parts.length };
}

/** Decimals go before the text, in its own language. */
export const prefixOf = ({ language }: Ledger, agreement: FoundAgreement | OwnColumn, decimals: number | null): string =>
  decimals === null ? '' : withTerm(decimalsTerm('kind' in agreement ? language : agreement.agreement.language, decimals));

/** The same columns, as far down as the ledger reaches by now. */
const targetOver = ({ headerRow, area }: Ledger, over: Applied): Target => ({ area: { ...over.area, row: headerRow, rows: Math.max(endRow(area) - headerRow + 1, over.area.rows) }, filled: [], free: null });

function referenceOf({ reference, key, agreement }: FoundAgreement): AgreementReference {
  if (reference === null) throw new WorkbookFailure('agreement-text-too-long', { agreement: key, length: printAgreement(agreement).length });
  return reference;
}

/** A cell to be written: a value, a formula, or null to be left alone. */
export type Entry = string | number | null;

/** The rows of the target from `first` on, `count` of them; row 0 is the header. */
export function planEntries(plan: Plan, first: number, count: number): Entry[][] {
  const { ledger, parts, target, values, over } = plan;
  const records = ledger.table === null ? recordRows(ledger) : null;
  const rows = Math.min(count, target.area.rows - first);
  return Array.from({ length: rows }, (_, index) => {
    const row = target.area.row + first + index;
    // What stood there is written over; elsewhere a row without a record is left alone.
    const blank: Entry = over === null ? null : '';
    return parts.map((part, index): Entry => {
      if (row === ledger.headerRow) return headerOf(plan, part);
      if (values !== null) return values.cells.get(row)?.[index] ?? blank;
      return records === null || records.has(row) ? formulaAt(plan, row, part) : blank;
    });
  });
}

/** The header of a written column; that of values says so. */
export function headerOf({ ledger: { language }, values }: Plan, part: Part): string {
  const header = PART_HEADERS[part][language];
  return values === null ? header : labelledHeader(header, values.label, language);
}

/** Sets of rows are asked for chunk by chunk; a ledger keeps one. */
const recordRowsOf = new WeakMap<Ledger, ReadonlySet<number>>();

function recordRows(ledger: Ledger): ReadonlySet<number> {
  const known = recordRowsOf.get(ledger);
  if (known) return known;
  const rows = new Set(ledger.records.map(({ row }) => row));
  recordRowsOf.set(ledger, rows);
  return rows;
}

export function formulaAt({ ledger, reference, prefix }: Plan, row: number, part: Part): string {
  const [first = '', last = ''] = [ledger.names[0], ledger.names.at(-1)];
  const cells = correctedArguments(ledger, row) ?? (ledger.table === null ? rangeArguments(ledger.headers, row) : tableArguments(ledger.table.name, first, last));
  const agreement = reference.kind === 'own-column' ? lookedUp(agreementCell(ledger, row), reference.list, prefix) : prefix + agreementArgument(reference);
  return attribrow(cells, agreement, PART_WORDS[part]?.[ledger.language] ?? null);
}

/** A ledger whose columns were set right takes its headers from the sheet 结对设置. */
function correctedArguments({ correction, table, headers, names }: Ledger, row: number): string | null {
  if (correction === null) return null;
  const cells = table === null ? rowCells(headers, row) : tableRow(table.name, names[0] ?? '', names.at(-1) ?? '');
  return headersElsewhere(SETTINGS_SHEET, correction.area, cells);
}

/** The cell under 协议 of a row. */
function agreementCell({ table, columns, headers, names }: Ledger, row: number): string {
  const column = columns.find(({ field }) => field === 'agreement')?.column ?? headers.column;
  return table === null ? cellAddress(row, column, { column: true }) : `${table.name}[@${structuredName(names[column - headers.column] ?? '')}]`;
}

/** `M3:O412`, the cells that are written. */
export const targetAddress = ({ target }: Plan): string => areaAddress(target.area);
