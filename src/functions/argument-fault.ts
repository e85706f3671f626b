import type { FaultCode } from '../accounting/fault';
import { Fault } from '../accounting/fault';
import type { Parameter } from './parameter';

/** A fault together with the argument, and the row of it, where it was found. */
export class ArgumentFault extends Fault {
  constructor(
    fault: Fault,
    readonly parameter: Parameter,
    /** 1-based row within the argument; null where the argument is one cell or faulty as a whole. */
    readonly row: number | null,
  ) {
    super(fault.code as FaultCode, fault.details, fault.excel);
    this.name = 'ArgumentFault';
  }
}

/** Runs a reader and adds the place to its fault. The innermost place stays: it is the most exact. */
export function locate<Result>(parameter: Parameter, row: number | null, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof Fault && !(error instanceof ArgumentFault)) throw new ArgumentFault(error, parameter, row);
    throw error;
  }
}
