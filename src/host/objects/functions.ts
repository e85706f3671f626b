import { invalidArgument } from '../wire/errors';
import { WireObject } from '../wire/wire-object';
import type { HostContext } from './context';

/** Excel.FunctionResult. */
export class FunctionResult extends WireObject {
  readonly kind = 'FunctionResult';

  constructor(private readonly result: number) {
    super();
  }

  get Value(): number {
    return this.result;
  }

  get Error(): string {
    return '';
  }
}

/** 1899-12-30, from which Excel's days count after the leap day 1900-02-29 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/** 1904-01-01, day 0 of the other calendar. */
const EPOCH_1904 = Date.UTC(1904, 0, 1);

const MILLISECONDS_A_DAY = 86_400_000;

/** Excel.Functions, as far as the add-in asks: DATE, by which one learns which calendar the workbook counts in. */
export class Functions extends WireObject {
  readonly kind = 'Functions';

  constructor(private readonly context: HostContext) {
    super();
  }

  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') throw invalidArgument();
    const epoch = this.context.model.dates1904 ? EPOCH_1904 : EPOCH_1900;
    return new FunctionResult((Date.UTC(year, month - 1, day) - epoch) / MILLISECONDS_A_DAY);
  }
}
