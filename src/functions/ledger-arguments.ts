import { readAgreements } from '../accounting/agreement/argument';
import type { Agreement } from '../accounting/agreement/model';
import type { Matrix } from '../accounting/cells';
import { isBlank } from '../accounting/cells';
import { Fault } from '../accounting/fault';
import type { FaultRecord } from '../accounting/fault';
import type { LedgerAttribution } from '../accounting/ledger/attribute-ledger';
import { attributeLedger } from '../accounting/ledger/attribute-ledger';
import type { Language } from '../accounting/language';
import type { Period } from '../accounting/period/period';
import { readPeriod } from '../accounting/period/read-period';
import { describeFault } from '../i18n/describe';
import { functionMessages } from '../i18n/function-messages';
import type { Arguments } from './arguments';
import { localeOfData } from './explanation';
import { optional, required } from './parameter';

export const LEDGER = required('ledger', '台账[#All]');

export const AGREEMENTS = required('agreements', '条款[#All]');

export const INDICATOR_WANTED = optional('indicator', '"产值"');

export const PERIOD_WANTED = optional('period', '"2024"');

/** The ledger's cells; a blank range is a fault. */
export function ledgerCells(args: Arguments, key = 'ledger'): Matrix {
  return args.locate(key, () => {
    const cells = args.range(key);
    if (cells === null) throw new Fault('ledger-header-missing', {});
    return cells;
  });
}

export const agreementsOf = (args: Arguments): readonly Agreement[] => args.locate('agreements', () => readAgreements(args.range('agreements') ?? []));

/** Reads ledger and agreements and attributes every row. */
export function attributedLedger(args: Arguments): LedgerAttribution {
  const cells = ledgerCells(args);
  const agreements = agreementsOf(args);
  return args.locate('ledger', () => attributeLedger(cells, agreements));
}

export const wantedPeriod = (args: Arguments): Period | null => args.read('period', (cell) => (isBlank(cell) ? null : readPeriod(cell)));

/** Words of a report in the language of the ledger. */
export const reportWords = (language: Language) => functionMessages(localeOfData(language)).reports;

/** Several faults in one cell. */
export const remarkOf = (faults: readonly FaultRecord[], language: Language): string => reportWords(language).join([...new Set(faults.map((fault) => describeFault(fault, localeOfData(language))))]);

/** Row numbers as a person lists them; long lists end in an ellipsis. */
export const rowList = (rows: readonly number[], language: Language): string => {
  const separator = language === 'zh' ? '、' : ', ';
  const shown = [...rows].sort((a, b) => a - b).slice(0, 10).join(separator);
  return rows.length > 10 ? `${shown}…` : shown;
};

/** The remark of a sum that misses rows; "" where it misses none. */
export const incompleteNote = (rows: readonly number[], language: Language): string => (rows.length === 0 ? '' : reportWords(language).incomplete(rowList(rows, language)));
