/** A formula that is not calculated here, and is left to Excel, rather than guessed at. */
export class NotCalculated extends Error {
  constructor(
    /** What stands in the way: a function's name, or a word for the reader of the code. */
    readonly reason: string,
  ) {
    super(reason);
    this.name = 'NotCalculated';
  }
}
