import type { DecimalText } from '../quantity/decimal-text';
import { decimalsOf } from '../quantity/decimal-text';
import { powerOfTen, textOfUnits, unitsOf } from '../quantity/units';

/** An exact sum of decimal amounts: whole units at as many decimals as the longest of them has. */
export class DecimalSum {
  private units = 0n;
  private decimals = 0;

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

  get isZero(): boolean {
    return this.units === 0n;
  }

  get isNegative(): boolean {
    return this.units < 0n;
  }

  get text(): DecimalText {
    return textOfUnits(this.units, this.decimals);
  }
}

export const difference = (a: DecimalText, b: DecimalText): DecimalText => new DecimalSum().add(a).add(b, -1).text;
