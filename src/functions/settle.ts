import type { ResultCell } from '../accounting/cells';
import { districtName } from '../accounting/district/read-district';
import { settle } from '../accounting/reconciliation/settle';
import { AGREEMENTS, attributedLedger, incompleteNote, LEDGER, PERIOD_WANTED, reportWords, wantedPeriod } from './ledger-arguments';
import type { FunctionSpec } from './spec';

const SAMPLE = [
  ['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数'],
  ['甲公司', '彭州市', '金牛区', '方式=划转 比例=5:5', '税收', '2024', 300],
  ['乙公司', '金牛区', '彭州市', '方式=划转 比例=5:5', '税收', '2024', 100],
];

/** What districts pay each other, netted per pair (SPEC §5, SETTLE). */
export const SETTLE: FunctionSpec = {
  id: 'SETTLE',
  summary: { zh: '划转结算：付方、收方、金额，两地之间轧差', en: 'What to pay: payer, payee, amount, netted per pair; transfers only' },
  parameters: [LEDGER, AGREEMENTS, PERIOD_WANTED],
  result: 'matrix',
  examples: [
    {
      about: { zh: '互有应付时轧差', en: 'Mutual claims are netted' },
      formula: '=PAIR.SETTLE(A1:G3,"方式=划转 比例=5:5")',
      args: [SAMPLE, '方式=划转 比例=5:5'],
      result: [['付方', '收方', '金额'], ['彭州市', '金牛区', 100]],
    },
  ],
  run: (args) => {
    const attributed = attributedLedger(args);
    const { payments, missing } = settle(attributed, wantedPeriod(args));
    const { language } = attributed.ledger.header;
    const words = reportWords(language);
    const note = incompleteNote(missing, language);
    const ends = (remark: string): ResultCell[] => (note === '' ? [] : [remark]);
    const rows = payments.map(({ payer, payee, amount }): ResultCell[] => [districtName(payer, language), districtName(payee, language), Number(amount), ...ends(note)]);
    // Money that was left out must be said even where nothing else is to be paid.
    if (rows.length === 0 && note !== '') rows.push(['', '', '', note]);
    return [[words.payer, words.payee, words.amount, ...ends(words.remark)], ...rows];
  },
};
