import { WorkbookFailure } from './failure';
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
export type CalculationScope = 'cell' | 'sheet' | 'workbook';

/**
 * Calculates every formula anew, the functions' too.
 * @throws WorkbookFailure with outcome `unread`; cell-without-formula
 */
export function recalculate(scope: CalculationScope): Promise<void> {
  return reading(async (context) => {
    if (scope === 'cell') return recalculateCell(context);
    if (scope === 'sheet') context.workbook.worksheets.getActiveWorksheet().calculate(true);
    else context.application.calculate('Full');
    await context.sync();
  });
}

/** Excel calculates no single cell on demand; a formula that is entered again, as it stands, is calculated. */
async function recalculateCell(context: Excel.RequestContext): Promise<void> {
  const cell = context.workbook.getActiveCell();
  const anchor = cell.getSpillParentOrNullObject();
  for (const range of [cell, anchor]) range.load('address,formulas');
  await context.sync();
  const home = anchor.isNullObject ? cell : anchor;
  const formula = String(home.formulas[0]?.[0] ?? '');
  if (!formula.startsWith('=')) throw new WorkbookFailure('cell-without-formula', { address: home.address.slice(home.address.lastIndexOf('!') + 1) }, 'unread');
  home.formulas = [[formula]];
  await context.sync();
}

/** How often Excel is asked whether it has done, and how long at the most, in milliseconds. */
const ASKED_EVERY = 200;
const ASKED_FOR = 120_000;

/** Waits until Excel has calculated; false where it takes longer than anyone waits. */
export async function whenCalculated(signal?: AbortSignal): Promise<boolean> {
  for (const began = Date.now(); Date.now() - began < ASKED_FOR && signal?.aborted !== true; ) {
    const { calculationState, calculationMode } = await reading(async (context) => {
      context.application.load('calculationState,calculationMode');
      await context.sync();
      return context.application;
    });
    // Calculated by hand, other cells may wait for as long as they like.
    if (calculationState === 'Done' || (calculationMode === 'Manual' && calculationState === 'Pending')) return true;
    await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY));
  }
  return false;
}
