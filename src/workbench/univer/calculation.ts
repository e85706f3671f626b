/**
 * When is everything calculated? Univer starts 100 ms after a change, works in slices, and applies results
 * later still; custom functions add a second round. There is no one signal, so the phases are tracked.
 */
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { WorkbookModel } from '../../host/model';
import type { Grid } from './grid';

export type Calculation = Pick<WorkbookModel, 'calculate' | 'isCalculating' | 'settled'> & {
  onCalculated(listener: () => void): void;
};

/** Univer waits 100 ms for further changes before it starts; a slow machine is a little late. */
const START_DELAY = 160;
/** From the end of a calculation to its results standing in the cells. */
const APPLY_DELAY = 60;
const POLL = 5;

interface CommandOptions {
  readonly onlyLocal?: boolean;
  readonly fromFormula?: boolean;
}

export function createCalculation(grid: Grid, pendingFunctions: () => number): Calculation {
  const dirty = grid.injector.get(IActiveDirtyManagerService);
  const formula = grid.api.getFormula();
  const listeners = new Set<() => void>();
  const now = (): number => performance.now();
  let changedAt = -Infinity;
  let endedAt = -Infinity;
  let phase: 'idle' | 'calculating' | 'applying' = 'idle';

  grid.commands.onCommandExecuted(({ id }, options) => {
    const { onlyLocal, fromFormula } = (options ?? {}) as CommandOptions;
    if (id === SetFormulaCalculationStartMutation.id) {
      phase = 'calculating';
      changedAt = -Infinity;
    } else if (dirty.get(id) && !fromFormula && !(onlyLocal && id === SetRangeValuesMutation.id)) changedAt = now();
  });
  formula.calculationEnd(() => {
    phase = 'applying';
    endedAt = now();
  });
  formula.calculationResultApplied(() => {
    phase = 'idle';
    for (const listener of listeners) listener();
  });

  const engineBusy = (): boolean => now() - changedAt < START_DELAY || phase === 'calculating' || (phase === 'applying' && now() - endedAt < APPLY_DELAY);
  const isBusy = (engineOnly: boolean): boolean => engineBusy() || (!engineOnly && pendingFunctions() > 0);

  return {
    calculate() {
      formula.executeCalculation();
      changedAt = now();
    },
    isCalculating: () => isBusy(false),
    async settled(engineOnly = false) {
      while (isBusy(engineOnly)) await new Promise((resolve) => setTimeout(resolve, POLL));
    },
    onCalculated: (listener) => void listeners.add(listener),
  };
}
