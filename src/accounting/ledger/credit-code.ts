import type { Cell } from '../cells';
import { halfWidth } from '../quantity/characters';

/** The 31 characters of GB 32100-2015; I, O, S, V and Z are left out. A character's value is its place. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** wᵢ = 3^(i−1) mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** Weights of the organisation code, GB 11714, for characters 9–16; its characters count A = 10 … Z = 35. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const LENGTH = 18;

/** A code as it is compared: half-width, upper case, without blanks and hyphens. */
export const normalCode = (text: string): string => (text.length > 80 ? text : halfWidth(text).toUpperCase().replace(/[\s-]/g, ''));

/** Whether a cell holds a unified social credit code whose check digit is right. A number has lost digits and is none. */
export function isCreditCode(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const code = normalCode(cell);
  if (code.length !== LENGTH) return false;
  const values = [...code].map((character) => ALPHABET.indexOf(character));
  if (values.includes(-1)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0);
  return values[LENGTH - 1] === (31 - (sum % 31)) % 31;
}

/** Whether characters 9–17 are a right organisation code (GB 11714); failing it is only worth a warning. */
export function hasOrganisationCode(code: string): boolean {
  const organisation = normalCode(code).slice(8, 17);
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, index) => total + weight * Number.parseInt(organisation[index] ?? '', 36), 0);
  const check = 11 - (sum % 11);
  return organisation[8] === (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}
