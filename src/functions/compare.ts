import type { ResultCell } from '../accounting/cells';
import { printPeriod } from '../accounting/period/print-period';
import type { Verdict } from '../accounting/reconciliation/compare';
import { compareLedgers } from '../accounting/reconciliation/compare';
import { LEDGER, ledgerCells, reportWords } from './ledger-arguments';
import type { FunctionSpec } from './spec';

const A = [['单位名称', '信用代码', '指标', '期间', '本期数'], ['甲公司', '91510106MA60004380', '产值', '2024-03', 5000]];
const B = [['单位名称', '信用代码', '指标', '期间', '本期数'], ['甲公司', '91510106MA60004380', '产值', '2024-03', 5100]];

/** Two districts' ledgers of the same units (SPEC §5, COMPARE). */
export const COMPARE: FunctionSpec = {
  id: 'COMPARE',
  summary: { zh: '核对两地台账：一致、单边、金额不同、疑似单位、疑似期间、疑似当期累计', en: "Compares two districts' ledgers: agreed, one-sided, different, or suspected unit, period or cumulative" },
  parameters: [
    { ...LEDGER, key: 'ledgerA', name: { zh: '甲台账', en: 'ledgerA' }, description: { zh: '甲地台账；只给一份时须有填报单位列', en: "One district's ledger; alone it must have a column of reporting districts" } },
    { ...LEDGER, key: 'ledgerB', name: { zh: '乙台账', en: 'ledgerB' }, description: { zh: '乙地台账', en: "The other district's ledger" }, optional: true },
  ],
  result: 'matrix',
  examples: [
    {
      about: { zh: '同一单位两地所报不同', en: 'Two districts report one unit differently' },
      formula: '=PAIR.COMPARE(A1:E2,G1:K2)',
      args: [A, B],
      result: [['信用代码', '单位名称', '指标', '期间', '甲报', '乙报', '差额', '判断'], ['91510106MA60004380', '甲公司', '产值', '2024年3月', 5000, 5100, -100, '金额不同']],
    },
  ],
  run: (args) => {
    const first = ledgerCells(args, 'ledgerA');
    const second = args.range('ledgerB');
    const { ledger, comparisons } = args.locate('ledgerA', () => compareLedgers(first, second));
    const { language } = ledger.header;
    const words = reportWords(language);
    const verdicts: Readonly<Record<Verdict, string>> = {
      agreed: words.agreed, 'one-sided': words.oneSided, different: words.different,
      'unit-suspected': words.unitSuspected, 'period-suspected': words.periodSuspected, 'cumulative-suspected': words.cumulativeSuspected,
    };
    const amount = (text: string | null): ResultCell => (text === null ? '' : Number(text));
    return [
      [words.creditCode, words.name, words.indicator, words.period, words.sideA, words.sideB, language === 'zh' ? '差额' : words.difference, words.finding],
      ...comparisons.map(({ code, name, indicator, period, a, b, difference, verdict }): ResultCell[] => [
        code, name, indicator ?? '', period ? printPeriod(period, language) : '', amount(a), amount(b), amount(difference), verdicts[verdict],
      ]),
    ];
  },
};
