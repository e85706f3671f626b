import { invalidArgument } from '../wire/errors';
import type { HostContext } from './context';
import { Range } from './range';
import { resolveReference } from './reference';

/** A range given as an object or as an address; InvalidArgument where it is neither. */
export function asRange(context: HostContext, value: unknown, sheet: string): Range {
  if (value instanceof Range) return value;
  const place = typeof value === 'string' ? resolveReference(context.model, value, sheet) : null;
  if (!place) throw invalidArgument();
  return new Range(context, place.sheet, place.area);
}
