import type { Agreement } from '../accounting/agreement/model';
import type { RowAttribution } from '../accounting/ledger/attribute-row';
import { attributeRow } from '../accounting/ledger/attribute-row';
import { readLedgerHeader } from '../accounting/ledger/header';
import type { Ledger, LedgerRecord } from './ledger';

/** 单位 means the unit of measure or the unit's name, whichever its cells hold; the function looks at its one row. */
const DEPENDS_ON_ROW = /^\s*(?:单\s*位|unit)\s*(?:[(（].*)?$/i;

/** Attributes a record exactly as ATTRIBROW will: by the cells under the headers it is given, and nothing else. */
export function attributeAsFunction({ headerCells, header }: Ledger, agreement: Agreement): (record: LedgerRecord) => RowAttribution {
  const doubtful = headerCells.some((row) => row.some((cell) => typeof cell === 'string' && DEPENDS_ON_ROW.test(cell)));
  return ({ cells }) => attributeRow(doubtful ? readLedgerHeader([...headerCells, cells]) : header, cells, agreement);
}
