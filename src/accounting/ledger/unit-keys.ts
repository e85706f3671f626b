import type { Cell } from '../cells';
import { isBlank } from '../cells';
import { halfWidth } from '../quantity/characters';
import { normalCode } from './credit-code';
import type { LedgerColumns } from './columns';

/** What makes two rows the same unit: the credit code, else the name (SPEC §4 "History"). */
export interface UnitKeys {
  /** Below it every unit has its number. */
  readonly size: number;
  /** The number of a record's unit. */
  readonly of: (record: number) => number;
  /** The key as a text. */
  readonly text: (unit: number) => string;
}

export const codeText = (code: Cell): string | null => (isBlank(code) || typeof code === 'object' ? null : normalCode(String(code)));
export const nameText = (name: string): string => halfWidth(name).replace(/\s/g, '');

/** A name that stands with different codes adopts none. */
const SEVERAL = -2;
const NONE = -1;

/** Numbers the units: first the codes, then the names, last those that have neither. A name with exactly one code adopts it. */
export function unitKeysOf({ coded, own, count }: LedgerColumns): UnitKeys {
  const codes = new Numbering();
  const names = new Numbering();
  const codeOfCell = (coded['credit-code']?.values ?? []).map((cell) => codes.numberOf(codeText(cell ?? null)));
  const nameOfCell = (coded.name?.values ?? []).map((name) => names.numberOf(name === undefined ? null : nameText(name)));
  const ownCode = numbersBy(own['credit-code'], codeOfCell);
  const ownName = numbersBy(own.name, nameOfCell);
  const adopted = new Int32Array(names.texts.length).fill(NONE);
  for (let record = 0; record < count; record += 1) {
    const code = ownCode(record);
    const name = ownName(record);
    if (code === NONE || name === NONE) continue;
    const known = adopted[name];
    if (known === NONE) adopted[name] = code;
    else if (known !== code) adopted[name] = SEVERAL;
  }
  const of = (record: number): number => {
    const code = ownCode(record);
    if (code !== NONE) return code;
    const name = ownName(record);
    const other = name === NONE ? NONE : (adopted[name] as number);
    return other >= 0 ? other : codes.texts.length + (name === NONE ? names.texts.length : name);
  };
  const text = (unit: number): string => (unit < codes.texts.length ? `code ${codes.texts[unit] ?? ''}` : `name ${names.texts[unit - codes.texts.length] ?? ''}`);
  return { size: codes.texts.length + names.texts.length + 1, of, text };
}

const numbersBy = (codes: Int32Array | undefined, numbers: readonly number[]) => (record: number): number => {
  const code = codes?.[record] ?? NONE;
  return code < 0 ? NONE : (numbers[code] as number);
};

class Numbering {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(text: string | null): number {
    if (text === null) return NONE;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
