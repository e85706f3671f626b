import { codeText } from '../../accounting/ledger/unit-keys';
import type { Period } from '../../accounting/period/period';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import type { Contributions } from '../../accounting/reconciliation/contributions';
import type { FigureKind } from '../../accounting/reconciliation/posting';
import type { Contribution, UnitContribution } from '../../accounting/reconciliation/postings';

export type { FigureKind };

/** A figure of a district that opens to units. */
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

/** What a figure of RECONCILE is made of, unit by unit, the largest first, as plain data; it adds up to the figure exactly. */
export const unitsOf = (made: Contributions, { district, kind }: UnitsQuery): readonly UnitShare[] => made.of({ name: district }, kind).units.map((unit) => unitShare(unit, kind));

function unitShare({ amount, contributions }: UnitContribution, kind: FigureKind): UnitShare {
  const rows = contributions();
  return {
    name: rows.find(({ name }) => name !== null)?.name ?? null,
    code: codeText(rows.find(({ code }) => codeText(code) !== null)?.code ?? null),
    amount,
    rows: rows.map((row) => rowShare(row, kind)),
  };
}

function rowShare({ row, period, amount, agreement, clause }: Contribution, kind: FigureKind): RowShare {
  const shared = kind !== 'territorial';
  return { row, period, amount, agreement: shared ? (agreement?.id ?? null) : null, clause: shared ? (clause?.number ?? null) : null };
}
