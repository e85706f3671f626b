import { Caption1, Link } from '@fluentui/react-components';
import { districtName } from '../../accounting/district/read-district';
import type { CapEntry } from '../../accounting/reconciliation/cap-ledger';
import { amountText } from '../../reckoning/amounts';
import type { CellPlace } from '../../reckoning/compare/places';
import type { Speech } from '../language';
import { useSpeech } from '../language';
import type { LedgerEntry } from '../../workbook/ledger-list';
import type { AmountItem } from './AmountList';
import { AmountList } from './AmountList';
import { Fold } from './Fold';
import { placeIn } from '../../reckoning/reconcile/places';
import type { Reconciled } from '../../reckoning/reconcile/session';

export interface MoneySectionsProps {
  readonly result: Reconciled;
  readonly entries: readonly LedgerEntry[];
  readonly decimals: number;
  readonly onShow: (place: CellPlace) => void;
}

/** What moves between districts, what is paid, and how far caps are used. */
export function MoneySections({ result, entries, decimals, onShow }: MoneySectionsProps) {
  const speech = useSpeech();
  const words = speech.t.reconcile;
  const transfers = transferItems(result, decimals, speech);
  const payments = paymentItems(result, decimals, speech);
  const caps = result.caps.entries.map((entry) => capItem(entry, result, entries, decimals, speech, onShow));
  return (
    <>
      <Fold title={words.transfers} aside={String(transfers.length)}>
        {transfers.length === 0 ? <Caption1>{words.noTransfers}</Caption1> : <AmountList items={transfers} />}
      </Fold>
      <Fold title={words.settle} aside={String(payments.length)}>
        {payments.length === 0 ? <Caption1>{words.noSettle}</Caption1> : <Caption1>{words.settleHint}</Caption1>}
        <AmountList items={payments} />
        {result.settlement.missing.length === 0 ? null : <Caption1>{words.settleMissing(result.settlement.missing.length)}</Caption1>}
      </Fold>
      <Fold title={words.caps} aside={String(caps.length)}>
        {caps.length === 0 ? <Caption1>{words.noCaps}</Caption1> : <AmountList items={caps} />}
      </Fold>
    </>
  );
}

export function transferItems({ transfers }: Reconciled, decimals: number, { t, language }: Speech): readonly AmountItem[] {
  const words = t.reconcile;
  return transfers.pairs.map(({ from, to, moved, tags, missing }) => ({
    key: `${from.name} ${to.name}`,
    name: words.pair(districtName(from, language), districtName(to, language)),
    lines: [
      ...(moved === '0' && tags !== '0' ? [] : [{ term: words.moved, amount: amountText(moved, decimals) }]),
      ...(tags === '0' ? [] : [{ term: words.tagged, amount: amountText(tags, decimals) }]),
    ],
    note: missing.length === 0 ? undefined : words.missingHere(missing.length),
  }));
}

export function paymentItems({ settlement }: Reconciled, decimals: number, { t, language }: Speech): readonly AmountItem[] {
  const words = t.reconcile;
  return settlement.pairs.map(({ payer, payee, amount, indicators }) => {
    const [from, to] = [districtName(payer, language), districtName(payee, language)];
    return {
      key: `${payer.name} ${payee.name}`,
      name: amount === '0' ? words.even(from, to) : `${words.pays(from, to)} ${amountText(amount, decimals)}`,
      lines: indicators.map((one) => ({ term: one.indicator ?? words.noIndicator, amount: amountText(one.amount, decimals) })),
    };
  });
}

function capItem(entry: CapEntry, { places }: Reconciled, entries: readonly LedgerEntry[], decimals: number, { t }: Speech, onShow: (place: CellPlace) => void): AmountItem {
  const words = t.reconcile;
  const { name, code, indicator, agreement, clause, cap, credited, room, recovery, row, missing } = entry;
  const at = places[row - 1];
  const place = at === undefined ? null : placeIn(entries, at);
  const title = name ?? code ?? words.noName;
  return {
    key: `${agreement.id ?? ''} ${code ?? title} ${indicator ?? ''} ${entry.project ?? ''}`,
    name: place === null ? title : (
      <Link as="button" inline onClick={() => onShow(place)}>
        {title}
      </Link>
    ),
    lines: [
      ...(cap === null ? [] : [{ term: words.cap, amount: amountText(cap, decimals) }]),
      { term: words.credited, amount: amountText(credited, decimals) },
      ...(room === null ? [] : [{ term: words.room, amount: amountText(room, decimals) }]),
      ...(recovery === null ? [] : [{ term: words.recovery, amount: amountText(recovery.amount, decimals) }, { term: words.recovered, amount: amountText(recovery.recovered, decimals) }, { term: words.recoveryLeft, amount: amountText(recovery.left, decimals) }]),
    ],
    note: [indicator ?? '', words.byClause(agreement.id ?? '', clause.number), missing.length === 0 ? '' : words.missingHere(missing.length)].filter((text) => text !== '').join(t.shell.listSeparator),
  };
}
