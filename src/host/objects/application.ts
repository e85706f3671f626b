import type { WorkbookModel } from '../model';
import { HostError, invalidArgument } from '../wire/errors';
import { WireObject } from '../wire/wire-object';

/** Excel.Application. Calculation is always automatic: the other modes are refused rather than pretended. */
export class Application extends WireObject {
  readonly kind = 'Application';

  constructor(private readonly model: WorkbookModel) {
    super();
  }

  get CalculationMode(): string {
    return 'Automatic';
  }

  set CalculationMode(value: unknown) {
    if (value !== 'Automatic') throw new HostError('UnsupportedOperation', `Calculation mode ${String(value)} is not emulated.`);
  }

  get CalculationState(): string {
    return this.model.isCalculating() ? 'Calculating' : 'Done';
  }

  Calculate(type: unknown): void {
    if (type !== 'Recalculate' && type !== 'Full' && type !== 'FullRebuild') throw invalidArgument();
    this.model.calculate(type !== 'Recalculate');
  }

  /** Only a hint: both end by themselves with the batch, and what can be read afterwards is the same. */
  SuspendApiCalculationUntilNextSync(): void {
    // Every read already waits for the calculation of what was written before it.
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // A model paints after the batch in any case.
  }
}
