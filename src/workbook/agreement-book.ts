import type { Agreement } from '../accounting/agreement/model';
import { printAgreement } from '../accounting/agreement/print';
import type { FaultRecord } from '../accounting/fault';
import { readBlockClauses } from './agreement-clauses';
import { findBlocks } from './agreement-blocks';
import type { AgreementText } from './agreement-texts';
import { readTexts } from './agreement-texts';
import type { SheetTable } from './agreement-list';
import { LONGEST_LITERAL } from './formula';
import { listOf } from './agreement-list';
import type { AgreementList, AgreementReference } from './formula';
import type { SheetCells } from './sheet-cells';

/** The sheet that holds the workbook's agreements. */
export const AGREEMENT_SHEET = '结对协议';

/** A cell of the sheet of agreements; row and column count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What stands in the cell that formulas read. */
export type TextState =
  /** The clauses of the table, or there is no table. */
  | 'same'
  /** Something else than the clauses table says; formulas follow the text. */
  | 'differs'
  /** An Excel error. */
  | 'error';

export interface FoundAgreement {
  /** Unique in the workbook and stable while the sheet is edited: the id, or what stands for it. */
  readonly key: string;
  /** As formulas will read it. */
  readonly agreement: Agreement;
  /** Where its clauses stand, or its text where there is no table. */
  readonly place: CellPlace;
  /** The cell of each clause's row; none where there is no table of clauses. */
  readonly clauses: readonly CellPlace[];
  readonly text: (CellPlace & { readonly name: string | null; readonly state: TextState }) | null;
  /** The text formulas read, as it is written. */
  readonly written: string;
  /** How a formula reaches it; null where no cell holds its text and it is too long for a literal. */
  readonly reference: AgreementReference | null;
}

/** An agreement that cannot be read; the others can. */
export interface FaultyAgreement {
  readonly id: string | null;
  readonly place: CellPlace;
  readonly fault: FaultRecord;
}

/** What was found on the sheet 结对协议. */
export interface AgreementBook {
  readonly sheet: 'absent' | 'blank' | 'unknown-layout' | 'read';
  readonly agreements: readonly FoundAgreement[];
  readonly faults: readonly FaultyAgreement[];
  /** Where formulas look a text up by its id; null where there is no list of ids and texts. */
  readonly list: AgreementList | null;
}

/** A defined name that stands for one cell. */
export interface NamedCell extends CellPlace {
  readonly name: string;
  readonly sheet: string;
}

export const NO_SHEET: AgreementBook = { sheet: 'absent', agreements: [], faults: [], list: null };

/** Reads the sheet of agreements: clauses tables, texts, and the names defined for texts. A bad row spoils its own agreement only. */
export function readAgreementBook(sheet: SheetCells, names: readonly NamedCell[], tables: readonly SheetTable[] = []): AgreementBook {
  const blocks = findBlocks(sheet);
  const texts = readTexts(sheet, blocks, names);
  if (blocks.length === 0 && texts.read.length === 0) return { ...NO_SHEET, sheet: sheet.cells.length === 0 ? 'blank' : 'unknown-layout' };
  const clauses = blocks.filter(({ kind }) => kind === 'clauses').map(readBlockClauses);
  const found = new Map<string, FoundAgreement>();
  const faults: FaultyAgreement[] = [...clauses.flatMap((block) => block.faults)];
  for (const { agreement, place, rows } of clauses.flatMap((block) => block.agreements)) {
    const text = textOf(agreement, texts.read);
    const key = agreement.id ?? text?.key ?? '';
    if (found.has(key)) faults.push({ id: agreement.id, place, fault: { code: 'id-twice', details: { id: key, row: place.row + 1 } } });
    else found.set(key, joined(sheet.sheet, key, agreement, { ...place, rows }, text));
  }
  for (const text of texts.read) {
    if (text.agreement === null || found.has(text.key) || faults.some(({ id }) => id === text.key)) continue;
    found.set(text.key, joined(sheet.sheet, text.key, text.agreement, { row: text.row, column: text.column, rows: [] }, text));
  }
  const unread = texts.faults.filter(({ id }) => id === null || !faults.some((fault) => fault.id === id));
  return { sheet: 'read', agreements: [...found.values()], faults: [...faults, ...unread], list: listOf(sheet.sheet, blocks, tables) };
}

/** Of several texts the one with a defined name, first of all the one whose name is the id. */
function textOf({ id }: Agreement, texts: readonly AgreementText[]): AgreementText | null {
  const same = texts.filter(({ key }) => key === (id ?? ''));
  return same.find(({ name }) => name === id) ?? same.find(({ name }) => name !== null) ?? same[0] ?? null;
}

function joined(sheet: string, key: string, agreement: Agreement, place: CellPlace & { readonly rows: readonly number[] }, text: AgreementText | null): FoundAgreement {
  const clauses = place.rows.map((row) => ({ row, column: place.column }));
  if (text === null) {
    const literal = printAgreement(agreement);
    return { key, agreement, place: placeOf(place), clauses, text: null, written: literal, reference: literal.length <= LONGEST_LITERAL ? { kind: 'literal', text: literal } : null };
  }
  const { row, column, name } = text;
  const state: TextState = text.agreement === null ? 'error' : printAgreement(text.agreement, 'zh') === printAgreement(agreement, 'zh') ? 'same' : 'differs';
  const reference: AgreementReference = name === null ? { kind: 'cell', sheet, row, column } : { kind: 'name', name };
  return { key, agreement: text.agreement ?? agreement, place: placeOf(place), clauses, text: { row, column, name, state }, written: text.written === '' ? printAgreement(agreement) : text.written, reference };
}

const placeOf = ({ row, column }: CellPlace): CellPlace => ({ row, column });
