/**
 * Univer keeps a formula as it once read it, with the cells that its tables had then. Where a table grows it reads the
 * formula anew for one calculation only: the next edit would be summed over the old cells. Where a table comes back, on
 * another sheet, the formula would be #NAME?.
 */
import { IFunctionService, RemoveSuperTableMutation, SetSuperTableMutation } from '@univerjs/engine-formula';
import type { Grid } from './grid';

/** What the engine is told when a table comes, changes its cells or columns, or goes. */
const CHANGES: readonly string[] = [SetSuperTableMutation.id, RemoveSuperTableMutation.id];
/** Every formula: long ones are kept under a number, in which the name of the table does not stand. */
const ALL = '';

/** From now on formulas are read anew after a table has changed. */
export function forgetFormulasOfTables({ commands, injector }: Pick<Grid, 'commands' | 'injector'>): void {
  const functions = injector.get(IFunctionService);
  commands.onCommandExecuted(({ id }) => {
    if (CHANGES.includes(id)) functions.deleteFormulaAstCacheKey(ALL);
  });
}
