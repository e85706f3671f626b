import type { ResultCell, ResultMatrix } from '../accounting/cells';
import { districtName } from '../accounting/district/read-district';
import type { Language } from '../accounting/language';
import type { DecimalText } from '../accounting/quantity/decimal-text';
import type { Reconciliation } from '../accounting/reconciliation/reconcile';
import { reconcile } from '../accounting/reconciliation/reconcile';
import { readReported } from '../accounting/reconciliation/reported';
import { AGREEMENTS, attributedLedger, incompleteNote, INDICATOR_WANTED, LEDGER, PERIOD_WANTED, reportWords, wantedPeriod } from './ledger-arguments';
import { wordCell } from './record';
import { optional } from './parameter';
import type { FunctionSpec } from './spec';

const REPORTED = optional('reported', '上报[#All]');

/** Districts, city, elimination and check of a ledger (SPEC §5, RECONCILE). */
export const RECONCILE: FunctionSpec<'RECONCILE', 'ledger' | 'agreements' | 'indicator' | 'period' | 'reported'> = {
  id: 'RECONCILE',
  parameters: [LEDGER, AGREEMENTS, INDICATOR_WANTED, PERIOD_WANTED, REPORTED],
  run: (args) => {
    const attributed = attributedLedger(args);
    const indicator = args.read('indicator', wordCell);
    const period = wantedPeriod(args);
    const range = args.range('reported');
    const reported = range === null ? null : args.locate('reported', () => readReported(range));
    const result = args.locate('indicator', () => reconcile(attributed, indicator, period, reported));
    return sheetOf(result, reported !== null, attributed.ledger.header.language);
  },
};

const amount = (text: DecimalText | null): ResultCell => (text === null ? '' : Number(text));

function sheetOf({ districts, total, elimination, city, check, missing }: Reconciliation, withReported: boolean, language: Language): ResultMatrix {
  const words = reportWords(language);
  const ends = (reported: readonly ResultCell[], remark: string): ResultCell[] => [...(withReported ? reported : []), remark];
  const none: readonly ResultCell[] = ['', '', ''];
  const note = incompleteNote(missing, language);
  return [
    [words.district, words.territorial, words.out, words.in, words.tags, words.appraisal, ...ends([words.reported, words.reportedAppraisal, words.difference], words.remark)],
    ...districts.map((row): ResultCell[] => [
      districtName(row.district, language), Number(row.territorial), Number(row.out), Number(row.in), Number(row.tags), Number(row.appraisal),
      ...ends([amount(row.reported), amount(row.reportedAppraisal), amount(row.difference)], incompleteNote(row.missing, language)),
    ]),
    [words.total, Number(total.territorial), Number(total.out), Number(total.in), Number(total.tags), Number(total.appraisal), ...ends([amount(total.reported), amount(total.reportedAppraisal), ''], note)],
    [words.elimination, '', '', '', Number(elimination), Number(elimination), ...ends(none, note)],
    [words.city, Number(city.territorial), '', '', '', Number(city.appraisal), ...ends(none, note)],
    [words.check, Number(check.territorial), Number(check.transfers), '', '', Number(check.appraisal), ...ends(none, '')],
  ];
}
