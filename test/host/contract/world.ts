import type { FunctionMetadata, WorkbookModel } from '../../../src/host/model';

/**
 * What a case of the contract works with: the real library's globals and the model behind them, with a blank
 * workbook of one sheet. It names no test runner, so that the same cases run in jest and inside a browser's frame.
 */
export interface World {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly model: WorkbookModel;
  /** Resolves when nothing is left to calculate and no custom function is pending. */
  settled(): Promise<void>;
}

export interface ContractCase {
  readonly name: string;
  run(world: World): Promise<void>;
}

/** The functions the contract's host registers, under the namespace TEST. */
export const CONTRACT_FUNCTIONS: readonly FunctionMetadata[] = [
  { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'x' }] },
  { id: 'TOTAL', name: 'TOTAL', parameters: [{ name: 'cells', dimensionality: 'matrix' }] },
  { id: 'PARTS', name: 'PARTS', parameters: [{ name: 'x' }, { name: 'count', optional: true }] },
  { id: 'SHOW', name: 'SHOW', parameters: [{ name: 'a', dimensionality: 'matrix' }, { name: 'b', optional: true }, { name: 'c', optional: true }] },
  { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'code' }] },
  { id: 'WHERE', name: 'WHERE', parameters: [{ name: 'x' }], options: { requiresAddress: true, requiresParameterAddresses: true } },
  { id: 'WAIT', name: 'WAIT', parameters: [{ name: 'x' }], options: { cancelable: true } },
];

export const CONTRACT_NAMESPACE = 'TEST';

function shown(value: unknown): string {
  return JSON.stringify(value);
}

/** Deep equality by value, as JSON sees it. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  if (shown(actual) !== shown(expected)) throw new Error(`${what}: expected ${shown(expected)}, got ${shown(actual)}`);
}

export function near(actual: unknown, expected: number, what = 'value'): void {
  if (typeof actual !== 'number' || Math.abs(actual - expected) > 1e-12) throw new Error(`${what}: expected about ${String(expected)}, got ${shown(actual)}`);
}

/** The code of the error that `work` must end in. */
export async function refusal(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  }
  throw new Error('expected a refusal, and it was accepted');
}

/** Runs a batch on the active sheet. */
export function onSheet<T>({ Excel }: World, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** Writes to the active sheet and reads the range back once everything is calculated. */
export async function written(world: World, address: string, cells: unknown[][], read: string): Promise<unknown[][]> {
  await onSheet(world, async (sheet, context) => {
    sheet.getRange(address).values = cells as string[][];
    await context.sync();
  });
  await world.settled();
  return valuesOf(world, read);
}

export function valuesOf(world: World, address: string): Promise<unknown[][]> {
  return onSheet(world, async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

/** The formulas of a range, and the values of cells without one. */
export const formulasOf = (world: World, address: string): Promise<unknown[][]> =>
  onSheet(world, async (sheet, context) => {
    const range = sheet.getRange(address).load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });

/** One batch on the active sheet, calculated. */
export const change = (world: World, work: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  onSheet(world, async (sheet, context) => {
    work(sheet);
    await context.sync();
  }).then(() => world.settled());
