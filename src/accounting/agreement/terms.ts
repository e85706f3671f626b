import type { Cell } from '../cells';
import { Fault } from '../fault';
import type { Bilingual } from '../language';
import { excerpt, readAmount } from '../quantity/amount';
import { halfWidth } from '../quantity/characters';
import type { DecimalText } from '../quantity/decimal-text';
import { decimalsOf, readDecimalText } from '../quantity/decimal-text';
import { textOfUnits, unitsOf } from '../quantity/units';
import type { FieldKey } from './fields';
import { FIELDS, normalWord } from './fields';
import { findKeyword, OF_RECORD } from './keywords';
import type { Cap, Clause, OfRecord, TermAmount, YearSpan } from './model';
import type { RawClause } from './raw-clause';
import { readTerm, term, termText } from './raw-clause';

const malformed = (raw: RawClause, field: FieldKey, text: string) => new Fault('term-malformed', { field, text: excerpt(text), place: raw.place });

/** One of a closed vocabulary; null where the field is blank. */
export function keywordTerm<Key extends string>(raw: RawClause, field: FieldKey, words: Readonly<Record<Key, Bilingual>>): Key | null {
  const text = termText(raw, field);
  if (text === null) return null;
  const key = findKeyword(words, text);
  if (key === null) throw new Fault('keyword-unknown', { field, text: excerpt(text), known: Object.values<Bilingual>(words), place: raw.place });
  return key;
}

/** Several words separated by 、 or commas; empty = any. */
export function listTerm(raw: RawClause, field: FieldKey): readonly string[] {
  const words = (termText(raw, field) ?? '').split(/[、,，]/).map((word) => word.trim()).filter((word) => word !== '');
  return words.includes('*') || words.includes('＊') ? [] : [...new Set(words)];
}

/** An amount that is not negative. */
export function amountTerm(raw: RawClause, field: FieldKey): TermAmount | null {
  const cell = term(raw, field);
  return cell === null ? null : amountOf(raw, field, cell);
}

function amountOf(raw: RawClause, field: FieldKey, cell: Cell): TermAmount {
  const amount = readTerm(raw, field, () => readAmount(cell));
  if (amount.kind === 'missing') throw malformed(raw, field, String(cell));
  if (amount.digits.startsWith('-')) throw new Fault('term-negative', { field, text: amount.digits, place: raw.place });
  return { digits: amount.digits, unit: amount.unit };
}

/** 基数: an amount, or the record's. */
export function baseTerm(raw: RawClause): TermAmount | OfRecord | null {
  return findKeyword(OF_RECORD, termText(raw, 'base') ?? '') ?? amountTerm(raw, 'base');
}

const isBaseWord = (text: string): boolean => normalWord(text) === FIELDS.base.zh || normalWord(text) === FIELDS.base.en;

/** 上限: an amount, `3×基数` (also *, x), or the record's. */
export function capTerm(raw: RawClause): Cap | null {
  const text = termText(raw, 'cap');
  if (text === null) return null;
  const record = findKeyword(OF_RECORD, text);
  if (record) return { kind: record };
  const times = /[×*xX✕]|倍/.exec(halfWidth(text));
  if (!times) return { kind: 'amount', amount: amountOf(raw, 'cap', term(raw, 'cap')) };
  const factor = readTerm(raw, 'cap', () => readDecimalText(halfWidth(text).slice(0, times.index).trim()));
  if (factor === null || !isBaseWord(text.slice(times.index + 1))) throw malformed(raw, 'cap', text);
  if (factor.startsWith('-')) throw new Fault('term-negative', { field: 'cap', text: factor, place: raw.place });
  return { kind: 'times-base', factor };
}

/** 门槛 `基数>=2000`. */
export function thresholdTerm(raw: RawClause): Clause['threshold'] {
  const text = termText(raw, 'threshold');
  if (text === null) return null;
  const [metric = '', amount = '', ...rest] = halfWidth(text).replace('≥', '>=').split('>=');
  if (!isBaseWord(metric) || amount.trim() === '' || rest.length > 0) throw malformed(raw, 'threshold', text);
  return { metric: 'base', atLeast: amountOf(raw, 'threshold', amount) };
}

/** 年增 `8%`, or 0.08 as Excel hands over a typed percentage; exact decimal text, above −100 % and at most 100 %. */
export function growthTerm(raw: RawClause): DecimalText | null {
  const text = termText(raw, 'growth');
  if (text === null) return null;
  const plain = halfWidth(text).replace(/\s/g, '');
  const percent = plain.endsWith('%');
  const digits = readTerm(raw, 'growth', () => readDecimalText(percent ? plain.slice(0, -1) : plain));
  if (digits === null) throw malformed(raw, 'growth', text);
  const growth = percent ? shifted(digits, 2) : digits;
  const hundredths = unitsOf(growth, Math.max(2, decimalsOf(growth)));
  const one = unitsOf('1', Math.max(2, decimalsOf(growth)));
  if (hundredths <= -one || hundredths > one) throw malformed(raw, 'growth', text);
  return growth;
}

/** The number divided by so many tens. */
const shifted = (digits: DecimalText, places: number): DecimalText => textOfUnits(unitsOf(digits, decimalsOf(digits)), decimalsOf(digits) + places);

const YEARS = /^第?(\d{1,3})(?:年)?(?:([-–—~至])(?:第?(\d{1,3}))?(?:年)?)?$/;

/** 年次 `1-3`, `4-`, `5`. A number is refused: Excel turns a typed 1-3 into a date. */
export function yearsTerm(raw: RawClause): YearSpan | null {
  const cell = term(raw, 'years');
  if (cell === null) return null;
  if (typeof cell === 'number') throw new Fault('years-is-date', { text: String(cell), place: raw.place });
  const match = YEARS.exec(halfWidth(String(cell)).replace(/\s/g, ''));
  const first = Number(match?.[1] ?? 0);
  const last = match?.[2] === undefined ? first : match[3] === undefined ? null : Number(match[3]);
  if (first < 1 || (last !== null && last < first)) throw malformed(raw, 'years', String(cell));
  return { first, last };
}
