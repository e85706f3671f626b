import type { ExcelError, FaultCode } from '../accounting/fault';

/** A failed call, or a failed cell of a spilled result, as a person sees it. */
export class FunctionFailure extends Error {
  constructor(
    readonly excel: ExcelError,
    message: string,
    readonly code: FaultCode,
  ) {
    super(message);
    this.name = 'FunctionFailure';
  }
}
