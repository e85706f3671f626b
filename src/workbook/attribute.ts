import type { Agreement } from '../accounting/agreement/model';
import { Fault } from '../accounting/fault';
import type { RowAttribution } from '../accounting/ledger/attribute-row';
import { attributeRow } from '../accounting/ledger/attribute-row';
import { readLedgerHeader } from '../accounting/ledger/header';
import { normalId } from '../accounting/ledger/agreement-cell';
import { excerpt } from '../accounting/quantity/amount';
import type { FoundAgreement } from './agreement-book';
import type { Ledger, LedgerRecord } from './ledger';

/** 单位 means the unit of measure or the unit's name, whichever its cells hold; the function looks at its one row. */
const DEPENDS_ON_ROW = /^\s*(?:单\s*位|unit)\s*(?:[(（].*)?$/i;

/** Attributes a record exactly as ATTRIBROW will: by the cells under the headers it is given, and nothing else. */
export function attributeAsFunction({ headerCells, header }: Ledger, agreement: Agreement | ((record: LedgerRecord) => Agreement | null | Fault)): (record: LedgerRecord) => RowAttribution {
  const doubtful = headerCells.some((row) => row.some((cell) => typeof cell === 'string' && DEPENDS_ON_ROW.test(cell)));
  return (record) => {
    const one = typeof agreement === 'function' ? agreement(record) : agreement;
    if (one instanceof Fault) return { status: 'faulty', fault: one };
    const { cells } = record;
    return attributeRow(doubtful ? readLedgerHeader([...headerCells, cells]) : header, cells, one);
  };
}

/** The agreement that each row's own column names, as the written formulas look it up: blank none, unknown a fault. */
export function agreementsByRow({ columns, headers }: Ledger, agreements: readonly FoundAgreement[]): (record: LedgerRecord) => Agreement | null | Fault {
  const column = (columns.find(({ field }) => field === 'agreement')?.column ?? headers.column) - headers.column;
  const byId = new Map(agreements.map((found) => [normalId(found.key), found.agreement]));
  return ({ cells }) => {
    const cell = cells[column] ?? null;
    const id = cell === null || typeof cell === 'object' ? '' : normalId(String(cell));
    if (id === '') return null;
    return byId.get(id) ?? new Fault('agreement-not-given', { id: excerpt(id), known: [...byId.keys()] });
  };
}
