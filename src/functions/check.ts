import type { ResultCell } from '../accounting/cells';
import type { Finding } from '../accounting/ledger/finding';
import { LEDGER_FIELDS } from '../accounting/ledger/fields';
import type { LedgerHeader } from '../accounting/ledger/header';
import type { Matrix } from '../accounting/cells';
import { checkLedger } from '../accounting/reconciliation/check';
import { describeFault } from '../i18n/describe';
import { localeOfData } from './explanation';
import { AGREEMENTS, agreementsOf, LEDGER, ledgerCells, reportWords } from './ledger-arguments';
import type { FunctionSpec } from './spec';

/** What is wrong in a ledger (SPEC §5, CHECK). */
export const CHECK: FunctionSpec<'CHECK', 'ledger' | 'agreements'> = {
  id: 'CHECK',
  parameters: [LEDGER, AGREEMENTS],
  run: (args) => {
    const cells = ledgerCells(args);
    const agreements = agreementsOf(args);
    const { header, findings } = args.locate('ledger', () => checkLedger(cells, agreements));
    const words = reportWords(header.language);
    return [
      [words.row, words.column, words.level, words.code, words.message],
      ...findings.map((finding): ResultCell[] => [finding.row, columnName(finding, header, cells), words[finding.level], finding.code, describeFault(finding.fault, localeOfData(header.language))]),
    ];
  },
};

/** The column's header as it stands in the sheet, or its usual name where it is missing. */
function columnName({ field }: Finding, { columns, rows, language }: LedgerHeader, cells: Matrix): string {
  if (field === null) return '';
  const column = columns.get(field);
  const written = column === undefined ? [] : rows.map((row) => String(cells[row]?.[column] ?? '').trim()).filter((name) => name !== '');
  return written.at(-1) ?? LEDGER_FIELDS[field][language][0] ?? '';
}
