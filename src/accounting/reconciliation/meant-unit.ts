import type { MoneyUnit } from '../quantity/unit';
import { POWER_OF_UNIT } from '../quantity/unit';
import type { SideName, Suspicion } from './suspicion';

/** Whose figure is in another unit than the ledger's, and in which. */
export interface MeantUnit {
  readonly side: SideName;
  readonly unit: MoneyUnit;
}

/**
 * The larger figure was reported in a smaller unit, 元 for 万元; where there is no such unit, the smaller one in a
 * larger unit. Null where the ledger's unit does not tell.
 */
export function meantUnit({ power, larger }: Extract<Suspicion, { kind: 'unit' }>, unit: MoneyUnit | null): MeantUnit | null {
  if (unit === null) return null;
  const unitOf = (exponent: number): MoneyUnit | undefined => (Object.keys(POWER_OF_UNIT) as MoneyUnit[]).find((one) => POWER_OF_UNIT[one] === exponent);
  const less = unitOf(POWER_OF_UNIT[unit] - power);
  if (less !== undefined) return { side: larger, unit: less };
  const more = unitOf(POWER_OF_UNIT[unit] + power);
  return more === undefined ? null : { side: larger === 'a' ? 'b' : 'a', unit: more };
}
