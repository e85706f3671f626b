import { invalidArgument } from '../wire/errors';

/**
 * Excel's rules for the name of a sheet: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end,
 * and not "History", which Excel reserves.
 */
export function isSheetName(name: string): boolean {
  return name !== '' && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== 'history';
}

export function checkSheetName(value: unknown): string {
  if (typeof value !== 'string' || !isSheetName(value)) throw invalidArgument();
  return value;
}
