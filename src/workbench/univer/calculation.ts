/**
 * When is everything calculated? Univer starts 100 ms after a change, works in slices, stops and starts again
 * when a change comes in between; custom functions add a second round. So its own commands are followed: what
 * makes cells dirty, each start, each end.
 */
import { FormulaExecutedStateType, IActiveDirtyManagerService, SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation, SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/preset-sheets-core';
import type { WorkbookModel } from '../../host/model';
import type { Grid } from './grid';

export type Calculation = Pick<WorkbookModel, 'calculationMode' | 'needsCalculation' | 'calculate' | 'isCalculating' | 'settled'> & {
  onCalculated(listener: () => void): void;
};

const POLL = 5;
/** Univer always starts after a change; should it ever not, nobody may wait for ever. */
const LATEST_START = 5_000;

interface ChangeParams {
  readonly trigger?: string;
}

interface NotificationParams {
  readonly functionsExecutedState?: FormulaExecutedStateType;
  readonly stageInfo?: unknown;
}

const STYLE_ONLY = new Set<string | undefined>([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

export function createCalculation(grid: Grid, pendingFunctions: () => number): Calculation {
  const dirty = grid.injector.get(IActiveDirtyManagerService);
  const listeners = new Set<() => void>();
  const now = (): number => performance.now();
  let manual = false;
  let stale = false;
  const dirtyOf = dirty.get.bind(dirty);
  /** Univer asks here whether a change makes cells dirty: while calculation is manual, only the order to calculate does. */
  dirty.get = (id) => (manual && id !== SetTriggerFormulaCalculationStartMutation.id ? undefined : dirtyOf(id));
  /** When the change was made that no calculation has taken up yet. */
  let changedAt: number | null = null;
  let calculating = false;

  /** As Univer's own trigger decides. */
  const startsCalculation = (id: string, params: unknown, onlyLocal: boolean): boolean =>
    Boolean(dirtyOf(id)) && !(id === SetRangeValuesMutation.id && (onlyLocal || STYLE_ONLY.has((params as ChangeParams | undefined)?.trigger)));

  grid.commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetFormulaCalculationStartMutation.id) {
      calculating = true;
      changedAt = null;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state, stageInfo } = (params ?? {}) as NotificationParams;
      // A calculation is stopped only to be started again with what changed meanwhile.
      if (stageInfo || state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
      calculating = false;
      for (const listener of listeners) listener();
    } else if (startsCalculation(id, params, options?.onlyLocal === true)) {
      if (manual && id !== SetTriggerFormulaCalculationStartMutation.id) stale = true;
      else changedAt = now();
    }
  });

  const isBusy = (engineOnly: boolean): boolean => calculating || (changedAt !== null && now() - changedAt < LATEST_START) || (!engineOnly && pendingFunctions() > 0);

  const calculate = (): void => {
    stale = false;
    changedAt = now();
    grid.api.getFormula().executeCalculation();
  };

  return {
    get calculationMode() {
      return manual ? 'Manual' : 'Automatic';
    },
    set calculationMode(mode) {
      if (manual && mode === 'Automatic' && stale) calculate();
      manual = mode === 'Manual';
    },
    needsCalculation: () => stale,
    calculate,
    isCalculating: () => isBusy(false),
    async settled(engineOnly = false) {
      while (isBusy(engineOnly)) await new Promise((resolve) => setTimeout(resolve, POLL));
    },
    onCalculated: (listener) => void listeners.add(listener),
  };
}
