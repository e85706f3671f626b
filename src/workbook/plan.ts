import { printAgreement } from '../accounting/agreement/print';
import type { FoundAgreement } from './agreement-book';
import { areaAddress, cellAddress } from './area';
import { WorkbookFailure } from './failure';
import type { AgreementList, AgreementReference, Part } from './formula';
import { agreementArgument, attribrow, headersElsewhere, lookedUp, rangeArguments, rowCells, structuredName, tableArguments, tableRow } from './formula';
import type { Ledger, Surroundings } from './ledger';
import { PART_HEADERS, PART_WORDS } from './part';
import { SETTINGS_SHEET } from './settings-sheet/settings';
import type { Target } from './target';
import { planTarget } from './target';

/** What will be written, cell by cell; nothing is written without one that was shown. */
export interface Plan {
  readonly ledger: Ledger;
  readonly parts: readonly Part[];
  readonly target: Target;
  readonly reference: AgreementReference | OwnColumn;
  /** How many formulas are written. */
  readonly count: number;
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
}

/**
 * Plans the columns for a ledger.
 * @throws WorkbookFailure agreement-text-too-long, target-outside-sheet
 */
export function planColumns(ledger: Ledger, around: Surroundings, { agreement, parts, column }: Wish): Plan {
  const reference = 'kind' in agreement ? agreement : referenceOf(agreement);
  const target = planTarget(ledger, parts.length, around, column);
  // A table's column holds one formula throughout; a plain range only where there is a record.
  const rows = ledger.table === null ? ledger.records.length : target.area.rows - 1;
  return { ledger, parts, target, reference, count: rows * parts.length };
}

function referenceOf({ reference, key, agreement }: FoundAgreement): AgreementReference {
  if (reference === null) throw new WorkbookFailure('agreement-text-too-long', { agreement: key, length: printAgreement(agreement).length });
  return reference;
}

/** A cell to be written: a text, a formula, or null to be left alone. */
export type Entry = string | null;

/** The rows of the target from `first` on, `count` of them; row 0 is the header. */
export function planEntries(plan: Plan, first: number, count: number): Entry[][] {
  const { ledger, parts, target } = plan;
  const records = ledger.table === null ? recordRows(ledger) : null;
  const rows = Math.min(count, target.area.rows - first);
  return Array.from({ length: rows }, (_, index) => {
    const row = target.area.row + first + index;
    return parts.map((part): Entry => {
      if (row === ledger.headerRow) return PART_HEADERS[part][ledger.language];
      return records === null || records.has(row) ? formulaAt(plan, row, part) : null;
    });
  });
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

export function formulaAt({ ledger, reference }: Plan, row: number, part: Part): string {
  const [first = '', last = ''] = [ledger.names[0], ledger.names.at(-1)];
  const cells = correctedArguments(ledger, row) ?? (ledger.table === null ? rangeArguments(ledger.headers, row) : tableArguments(ledger.table.name, first, last));
  const agreement = reference.kind === 'own-column' ? lookedUp(agreementCell(ledger, row), reference.list) : agreementArgument(reference);
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
