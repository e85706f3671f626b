import type { LedgerAttribution } from '../../accounting/ledger/attribute-ledger';
import { DecimalSum } from '../../accounting/ledger/decimal-sum';
import { codeText } from '../../accounting/ledger/unit-keys';
import type { Outcome } from '../../accounting/ledger/outcome';
import type { Period } from '../../accounting/period/period';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import { isTagged, movementsOf } from '../../accounting/reconciliation/movements';
import { indicatorFilter, visitInside } from '../../accounting/reconciliation/selection';

/** The figures of a district that open to units. */
export type FigureKind = 'territorial' | 'out' | 'in' | 'tags';

export interface UnitsQuery {
  /** The district's name. */
  readonly district: string;
  readonly kind: FigureKind;
}

/** A row behind a figure. */
export interface RowShare {
  /** From 1, in the reckoning. */
  readonly row: number;
  readonly period: Period | null;
  readonly amount: DecimalText;
  /** Agreement and clause; null for a territorial figure. */
  readonly agreement: string | null;
  readonly clause: number | null;
}

/** A unit behind a figure, with its rows. */
export interface UnitShare {
  readonly name: string | null;
  readonly code: string | null;
  readonly amount: DecimalText;
  readonly rows: readonly RowShare[];
}

/** What a figure of RECONCILE is made of, unit by unit, the largest first; it adds up to the figure exactly. */
export function unitsOf(attributed: LedgerAttribution, indicator: string | null, period: Period | null, { district, kind }: UnitsQuery): readonly UnitShare[] {
  const units = new Map<string, { name: string | null; code: string | null; readonly sum: DecimalSum; readonly rows: RowShare[] }>();
  const enter = (outcome: Outcome): boolean => {
    const { record, territorial, host, agreement, attribution, period: span } = outcome;
    if (territorial === null || host === null) return false;
    for (const amount of amountsIn(outcome, district, kind)) {
      const unit = units.get(record.key) ?? { name: record.name, code: codeText(record.code), sum: new DecimalSum(), rows: [] };
      units.set(record.key, unit);
      unit.name ??= record.name;
      unit.sum.add(amount);
      unit.rows.push({ row: record.number, period: span, amount, agreement: kind === 'territorial' ? null : (agreement?.id ?? null), clause: kind === 'territorial' ? null : (attribution?.clause?.number ?? null) });
    }
    return true;
  };
  visitInside(attributed, indicatorFilter(attributed.ledger, indicator), period, { plain: (outcome) => void enter(attributed.outcomeOf(outcome)), outcome: enter, leftOut: () => undefined });
  const shares = [...units.values()].map(({ name, code, sum, rows }): UnitShare => ({ name, code, amount: sum.text, rows: [...rows].sort((a, b) => a.row - b.row) }));
  return shares.sort((a, b) => Math.abs(Number(b.amount)) - Math.abs(Number(a.amount)));
}

/** What one row adds to a figure of a district. */
function amountsIn(outcome: Outcome, district: string, kind: FigureKind): readonly DecimalText[] {
  const { host, territorial, attribution } = outcome;
  if (kind === 'territorial') return host?.name === district && territorial !== null ? [territorial] : [];
  const movements = (movementsOf(outcome) ?? []).filter(({ amount }) => amount !== '0');
  const tagged = isTagged(attribution?.clause ?? null);
  if (kind === 'out') return host?.name === district && !tagged ? movements.map(({ amount }) => amount) : [];
  return movements.filter(({ to }) => to.name === district && tagged === (kind === 'tags')).map(({ amount }) => amount);
}
