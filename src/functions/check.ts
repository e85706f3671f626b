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

const SAMPLE = [
  ['单位名称', '信用代码', '属地', '飞出地', '协议', '指标', '期间', '本期数'],
  ['甲公司', '91510182MA6CDEF12H', '彭州市', '金牛区', '金彭', '产值', '2024', 100],
];
const AGREEMENT_TEXT = '金彭 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5';

/** What is wrong in a ledger (SPEC §5, CHECK). */
export const CHECK: FunctionSpec = {
  id: 'CHECK',
  summary: { zh: '检查台账：重复上报、协议与条款、期间、信用代码、单位、缺报等', en: 'What is wrong in a ledger: double counting, agreements, periods, codes, units, missing cells' },
  parameters: [LEDGER, AGREEMENTS],
  result: 'matrix',
  examples: [
    {
      about: { zh: '信用代码校验不符', en: 'A credit code with a wrong check digit' },
      formula: '=PAIR.CHECK(A1:H2,J1)',
      args: [SAMPLE, AGREEMENT_TEXT],
      result: [['行', '列', '级别', '代码', '说明'], [2, '信用代码', '错误', 'credit-code', '信用代码“91510182MA6CDEF12H”校验不符。请与营业执照核对，例如 91510182MA6CDEF11H。']],
    },
  ],
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
