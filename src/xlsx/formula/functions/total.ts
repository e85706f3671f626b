/** A sum that keeps what rounding drops (Neumaier), so that the order of a hundred thousand terms makes no difference. */
export class Total {
  count = 0;
  private sum = 0;
  private rest = 0;

  add(value: number): void {
    const next = this.sum + value;
    this.rest += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
    this.count += 1;
  }

  get value(): number {
    return this.sum + this.rest;
  }
}
