import type { ResultCell } from '../accounting/cells';
import { printPeriod } from '../accounting/period/print-period';
import type { Verdict } from '../accounting/reconciliation/compare';
import { compareLedgers } from '../accounting/reconciliation/compare';
import { LEDGER, ledgerCells, reportWords } from './ledger-arguments';
import type { FunctionSpec } from './spec';

/** Two districts' ledgers of the same units (SPEC §5, COMPARE). */
export const COMPARE: FunctionSpec<'COMPARE', 'ledgerA' | 'ledgerB'> = {
  id: 'COMPARE',
  parameters: [
    { ...LEDGER, key: 'ledgerA', name: { zh: '甲台账', en: 'ledgerA' } },
    { ...LEDGER, key: 'ledgerB', name: { zh: '乙台账', en: 'ledgerB' }, optional: true },
  ],
  result: 'matrix',
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
