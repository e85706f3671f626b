import type { ResultCell } from '../accounting/cells';
import { Fault } from '../accounting/fault';
import { describeFault } from '../i18n/describe';
import type { Locale } from '../i18n/locale';
import { functionMessages } from '../i18n/function-messages';
import { ArgumentFault } from './argument-fault';
import { Arguments } from './arguments';
import { CATALOGUE, findFunction } from './catalogue';
import { FunctionFailure } from './failure';
import type { Argument, RunCell } from './spec';

/** A cell of a result; a failure stands where one row of a spilled result failed. */
export type OutcomeCell = ResultCell | FunctionFailure;

export type Outcome = OutcomeCell | OutcomeCell[][];

/**
 * Calls a function of the catalogue by its id without the namespace.
 * @throws FunctionFailure where the whole call fails.
 */
export function evaluate(id: string, args: readonly Argument[], locale: Locale): Outcome {
  try {
    const spec = findFunction(id);
    if (!spec) throw new Fault('function-unknown', { name: id, known: CATALOGUE.map((known) => known.id).join(', ') });
    const result = spec.run(new Arguments(spec.parameters, args), { locale });
    const finish = (cell: RunCell): OutcomeCell => (cell instanceof Fault ? failureOf(cell, locale) : cell);
    // A million rows are not copied for the few that hold a failure.
    const finishRow = (row: readonly RunCell[]): OutcomeCell[] => (row.some((cell) => cell instanceof Fault) ? row.map(finish) : (row as OutcomeCell[]));
    return Array.isArray(result) ? result.map(finishRow) : finish(result);
  } catch (error) {
    if (error instanceof Fault) throw failureOf(error, locale);
    throw error;
  }
}

function failureOf(fault: Fault, locale: Locale): FunctionFailure {
  return new FunctionFailure(fault.excel, describe(fault, locale), fault.code);
}

function describe(fault: Fault, locale: Locale): string {
  const message = describeFault(fault, locale);
  if (!(fault instanceof ArgumentFault)) return message;
  const { parameters, functions } = functionMessages(locale);
  const name = parameters[fault.parameter.key];
  return fault.row === null ? functions.inArgument(name, message) : functions.inRow(name, fault.row, message);
}
