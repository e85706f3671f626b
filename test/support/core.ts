import type { Agreement as Read } from '../../src/accounting/agreement/model';
import { parseAgreement } from '../../src/accounting/agreement/text';
import type { Cell } from '../../src/accounting/cells';
import type { LedgerAttribution } from '../../src/accounting/ledger/attribute-ledger';
import { attributeLedger } from '../../src/accounting/ledger/attribute-ledger';
import type { Agreement } from './oracle/agreement';
import { textOf } from './oracle/agreement';
import { cellsOf } from './oracle/ledger';
import type { Book } from './oracle/random-ledger';

/** The core itself, for results that no function of the sheet shows. */

export const agreed = (agreements: readonly Agreement[]): readonly Read[] => agreements.map((agreement) => parseAgreement(textOf(agreement)));

export const bookOf = ({ rows, agreements }: Book): LedgerAttribution => attributeLedger(cellsOf(rows), agreed(agreements));

export type Columns<Header extends readonly string[]> = Readonly<Partial<Record<Header[number], Cell>>>;

/** Makes sheets of rows that name only what is unusual about them. */
export const sheetOf = <const Header extends readonly string[]>(header: Header, usual: Columns<Header>) => (...rows: Columns<Header>[]): Cell[][] => [
  [...header],
  ...rows.map((row) => header.map((name) => ({ ...usual, ...row })[name as Header[number]] ?? '')),
];

export const attributed = (cells: readonly (readonly Cell[])[], ...agreements: readonly string[]): LedgerAttribution => attributeLedger(cells, agreements.map((text) => parseAgreement(text)));
