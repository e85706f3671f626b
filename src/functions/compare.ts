import type { ResultCell } from '../accounting/cells';
import type { Verdict } from '../accounting/reconciliation/compare';
import { compareLedgers } from '../accounting/reconciliation/compare';
import { functionMessages } from '../i18n/function-messages';
import { localeOfData } from './explanation';
import { ledgerCells } from './ledger-arguments';
import { optional, required } from './parameter';
import type { FunctionSpec } from './spec';

/** Two districts' ledgers of the same units (SPEC §5, COMPARE). */
export const COMPARE: FunctionSpec<'COMPARE', 'ledgerA' | 'ledgerB'> = {
  id: 'COMPARE',
  parameters: [required('ledgerA', '台账[#All]'), optional('ledgerB', '台账[#All]')],
  run: (args) => {
    const first = ledgerCells(args, 'ledgerA');
    const second = args.range('ledgerB');
    const { ledger, comparisons } = args.locate('ledgerA', () => compareLedgers(first, second));
    const { reports: words, explanation } = functionMessages(localeOfData(ledger.header.language));
    const verdicts: Readonly<Record<Verdict, string>> = {
      agreed: words.agreed, 'one-sided': words.oneSided, different: words.different,
      'unit-suspected': words.unitSuspected, 'period-suspected': words.periodSuspected, 'cumulative-suspected': words.cumulativeSuspected,
    };
    const amount = (text: string | null): ResultCell => (text === null ? '' : Number(text));
    return [
      [words.creditCode, words.name, words.indicator, words.period, words.sideA, words.sideB, words.gap, words.finding],
      ...comparisons.map(({ code, name, indicator, period, a, b, difference, verdict }): ResultCell[] => [
        code, name, indicator ?? '', period ? explanation.period(period) : '', amount(a), amount(b), amount(difference), verdicts[verdict],
      ]),
    ];
  },
};
