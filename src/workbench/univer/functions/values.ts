/** Between the engine's value objects and what crosses to the custom-functions runtime. */
import type { Nullable } from '@univerjs/core';
import { ArrayValueObject, BooleanValueObject, ERROR_TYPE_SET, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import type { FunctionOutcome } from '../../../host/model';

/** What a cell shows while its function is being asked. The engine treats it as any other error. */
export const BUSY_ERROR = '#BUSY!';

export function registerBusyError(): void {
  (ERROR_TYPE_SET as Set<string>).add(BUSY_ERROR);
}

export const busy = (): ErrorValueObject => ErrorValueObject.create(BUSY_ERROR as ErrorType);

export interface ErrorCell {
  readonly error: string;
  readonly message?: string;
}

export const isErrorCell = (value: unknown): value is ErrorCell => typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'string';

/** A scalar as the runtime passes it: null for a blank, `{ error }` for an error. */
export function plainOf(value: Nullable<BaseValueObject>): string | number | boolean | ErrorCell | null {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue() as string | number | boolean;
}

export function matrixOf(value: BaseValueObject): unknown[][] {
  if (!value.isArray()) return [[plainOf(value)]];
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map((item) => plainOf(item)));
}

function cellOf(value: unknown): BaseValueObject {
  if (typeof value === 'number') return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (isErrorCell(value)) return ErrorValueObject.create(value.error as ErrorType, value.message ?? '');
  return StringValueObject.create(value === null || value === undefined ? '' : String(value));
}

/** What the engine goes on with; a matrix spills. */
export function resultOf(outcome: FunctionOutcome): BaseValueObject {
  if (!outcome.ok) return ErrorValueObject.create(outcome.error as ErrorType, outcome.message);
  if (!Array.isArray(outcome.value)) return cellOf(outcome.value);
  const rows = (outcome.value as unknown[]).map((row) => (Array.isArray(row) ? row : [row]).map(cellOf));
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return ErrorValueObject.create(ErrorType.VALUE);
  return ArrayValueObject.create({ calculateValueList: rows, rowCount: rows.length, columnCount: columns, unitId: '', sheetId: '', row: -1, column: -1 });
}
