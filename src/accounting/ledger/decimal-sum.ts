import type { DecimalText } from '../quantity/decimal-text';
import { decimalsOf } from '../quantity/decimal-text';
import { HundredthsSum } from '../quantity/hundredths';
import { powerOfTen, textOfUnits, unitsOf } from '../quantity/units';

/** An exact sum of decimal amounts: whole units at as many decimals as the longest of them has. */
export class DecimalSum {
  private units = 0n;
  private decimals = 0;
  /** Amounts that are whole hundredths are counted apart, in doubles. */
  private readonly hundredths = new HundredthsSum();

  add(amount: DecimalText, sign: 1 | -1 = 1): this {
    const own = decimalsOf(amount);
    if (own > this.decimals) {
      this.units *= powerOfTen(own - this.decimals);
      this.decimals = own;
    }
    const units = unitsOf(amount, this.decimals);
    this.units += sign === 1 ? units : -units;
    return this;
  }

  /** Adds whole hundredths below 10¹⁵. */
  addHundredths(hundredths: number): void {
    this.hundredths.add(hundredths);
  }

  get isNegative(): boolean {
    return this.total().units < 0n;
  }

  get text(): DecimalText {
    const { units, decimals } = this.total();
    return textOfUnits(units, decimals);
  }

  private total(): { readonly units: bigint; readonly decimals: number } {
    const decimals = Math.max(2, this.decimals);
    return { units: this.units * powerOfTen(decimals - this.decimals) + this.hundredths.total * powerOfTen(decimals - 2), decimals };
  }
}

export const difference = (a: DecimalText, b: DecimalText): DecimalText => new DecimalSum().add(a).add(b, -1).text;
