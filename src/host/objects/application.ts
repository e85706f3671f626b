import type { WorkbookModel } from '../model';
import { invalidArgument } from '../wire/errors';
import { WireObject } from '../wire/wire-object';
import type { HostContext } from './context';
import { WorkbookCreated } from './workbook-created';

/** Excel.Application. */
export class Application extends WireObject {
  readonly kind = 'Application';

  private readonly model: WorkbookModel;

  constructor(private readonly context: HostContext) {
    super();
    this.model = context.model;
  }

  CreateWorkbook(base64: unknown): WorkbookCreated {
    return new WorkbookCreated(this.context, base64);
  }

  get CalculationMode(): string {
    return this.model.calculationMode;
  }

  set CalculationMode(value: unknown) {
    if (value !== 'Automatic' && value !== 'AutomaticExceptTables' && value !== 'Manual') throw invalidArgument();
    // Data tables, which the third mode leaves out, do not exist here.
    this.model.calculationMode = value === 'Manual' ? 'Manual' : 'Automatic';
  }

  get CalculationState(): string {
    return this.model.isCalculating() ? 'Calculating' : this.model.needsCalculation() ? 'Pending' : 'Done';
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
