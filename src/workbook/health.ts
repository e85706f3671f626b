import { reading } from './run';

/** What of a workbook decides whether its figures can be trusted as they stand. */
export interface WorkbookHealth {
  /** Days count from 1904-01-01: dates copied from other workbooks are four years and a day off. */
  readonly dates1904: boolean;
  /** Cells keep their old values until someone calculates. */
  readonly manual: boolean;
}

/** @throws WorkbookFailure with outcome `unread` */
export function readHealth(): Promise<WorkbookHealth> {
  return reading(async (context) => {
    const { application, functions } = context.workbook;
    application.load('calculationMode');
    // Day 0 of the 1904 calendar; in the other it is the 1,462nd.
    const first = functions.date(1904, 1, 1);
    first.load('value');
    await context.sync();
    return { dates1904: first.value === 0, manual: application.calculationMode === 'Manual' };
  });
}

/** What is calculated anew. */
export type CalculationScope = 'sheet' | 'workbook';

/**
 * Calculates every formula anew, the functions' too.
 * @throws WorkbookFailure with outcome `unread`
 */
export function recalculate(scope: CalculationScope): Promise<void> {
  return reading(async (context) => {
    if (scope === 'sheet') context.workbook.worksheets.getActiveWorksheet().calculate(true);
    else context.application.calculate('Full');
    await context.sync();
  });
}
