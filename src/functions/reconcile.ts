import type { ResultCell, ResultMatrix } from '../accounting/cells';
import { districtName } from '../accounting/district/read-district';
import type { Language } from '../accounting/language';
import type { DecimalText } from '../accounting/quantity/decimal-text';
import type { Reconciliation } from '../accounting/reconciliation/reconcile';
import { reconcile } from '../accounting/reconciliation/reconcile';
import { readReported } from '../accounting/reconciliation/reported';
import { AGREEMENTS, attributedLedger, incompleteNote, INDICATOR_WANTED, LEDGER, PERIOD_WANTED, reportWords, wantedPeriod } from './ledger-arguments';
import { wordCell } from './record';
import type { FunctionSpec, Parameter } from './spec';

const REPORTED: Parameter = {
  key: 'reported',
  name: { zh: '上报', en: 'reported' },
  description: { zh: '各地区上报数：地区、上报数、口径（全口径或仅结对）', en: "The districts' own totals: district, total, coverage (full or not)" },
  kind: 'reported',
  optional: true,
  range: true,
  example: '上报[#All]',
};

const SAMPLE = [
  ['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数'],
  ['甲公司', '彭州市', '金牛区', '金彭', '产值', '2024', 100.01],
  ['乙公司', '金牛区', '', '', '产值', '2024', 50],
];
const AGREEMENT_TEXT = '金彭 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5';

/** Districts, city, elimination and check of a ledger (SPEC §5, RECONCILE). */
export const RECONCILE: FunctionSpec = {
  id: 'RECONCILE',
  summary: { zh: '分地区汇总属地数与考核数，列出市级抵消和校验', en: 'Territorial and appraisal figures by district, with the city’s elimination and checks' },
  parameters: [LEDGER, AGREEMENTS, INDICATOR_WANTED, PERIOD_WANTED, REPORTED],
  result: 'matrix',
  examples: [
    {
      about: { zh: '转出等于转入，校验为 0', en: 'What goes out comes in; the check is 0' },
      formula: '=PAIR.RECONCILE(A1:G3,J1)',
      args: [SAMPLE, AGREEMENT_TEXT],
      result: [
        ['地区', '属地数', '转出', '转入', '标注', '考核数', '提示'],
        ['金牛区', 50, 0, 50.01, 0, 100.01, ''],
        ['彭州市', 100.01, 50.01, 0, 0, 50, ''],
        ['合计', 150.01, 50.01, 50.01, 0, 150.01, ''],
        ['市级抵消', '', '', '', 0, 0, ''],
        ['全市', 150.01, '', '', '', 150.01, ''],
        ['校验', 0, 0, '', '', 0, ''],
      ],
    },
  ],
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
