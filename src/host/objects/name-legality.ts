import { parseArea } from '../address';

/** `R1C1`, `R`, `C`, `r5` …: cells in the other reference style. */
const R1C1 = /^(?:R\d*C\d*|[RC]\d*)$/i;

/**
 * Excel's rules for a defined name (and a table's): it begins with a letter, `_` or `\`, goes on with letters,
 * digits, `.`, `_`, `\` and `?`, has at most 255 characters and cannot be read as a reference (`JP2023`, `R1C1`).
 */
export function isLegalName(name: string): boolean {
  if (name.length === 0 || name.length > 255) return false;
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}._\\?]*$/u.test(name)) return false;
  return parseArea(name) === null && !R1C1.test(name) && !/^(?:true|false)$/i.test(name);
}
