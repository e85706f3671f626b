import type { ResultCell } from '../accounting/cells';
import { districtName } from '../accounting/district/read-district';
import { settle } from '../accounting/reconciliation/settle';
import { AGREEMENTS, attributedLedger, incompleteNote, LEDGER, PERIOD_WANTED, reportWords, wantedPeriod } from './ledger-arguments';
import type { FunctionSpec } from './spec';

/** What districts pay each other, netted per pair (SPEC §5, SETTLE). */
export const SETTLE: FunctionSpec<'SETTLE', 'ledger' | 'agreements' | 'period'> = {
  id: 'SETTLE',
  parameters: [LEDGER, AGREEMENTS, PERIOD_WANTED],
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
