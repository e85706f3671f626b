import { numberIn, toText } from '../coerce';
import { NotCalculated } from '../not-calculated';
import { formatNumber } from '../number-format';
import type { ErrorValue, Scalar, Value } from '../values';
import { error, isError, isGrid } from '../values';
import { patternOf } from './criteria';
import type { Entry } from './definition';
import { flagAt, numberAt, textAt, unary, whole } from './definition';

type Args = readonly (Value | undefined)[];

const LONGEST = 32_767;

const limited = (text: string): Scalar => (text.length > LONGEST ? error('#VALUE!') : text);

/** Characters beyond the basic plane count as two in some versions of Excel and as one in others. */
function plain(text: string): string {
  if (/[\ud800-\udfff]/.test(text)) throw new NotCalculated('characters beyond the basic plane');
  return text;
}

const ofText = (name: string, run: (text: string) => Scalar): Entry =>
  unary(name, (value) => {
    const text = toText(value);
    return isError(text) ? text : run(text);
  });

const piece = (take: (text: string, count: number) => string) => (args: Args): Value => {
  const [text, count] = [textAt(args, 0), numberAt(args, 1, 1)];
  if (isError(text)) return text;
  if (isError(count)) return count;
  return count < 0 ? error('#VALUE!') : take(plain(text), Math.trunc(count));
};

function middle(args: Args): Value {
  const [text, start, count] = [textAt(args, 0), numberAt(args, 1, 1), numberAt(args, 2, 0)];
  if (isError(text)) return text;
  if (isError(start)) return start;
  if (isError(count)) return count;
  return start < 1 || count < 0 ? error('#VALUE!') : plain(text).slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count));
}

/** Texts of arguments, one after another; ranges row by row. */
function pieces(args: Args, visit: (text: string) => void): ErrorValue | null {
  let failure: ErrorValue | null = null;
  const one = (cell: Scalar): void => {
    const text = toText(cell);
    if (isError(text)) failure ??= text;
    else visit(text);
  };
  for (const arg of args) {
    if (isGrid(arg)) arg.each(one);
    else one(arg ?? null);
  }
  return failure;
}

function concatenate(args: Args): Scalar {
  const found: string[] = [];
  return pieces(args, (text) => found.push(text)) ?? limited(found.join(''));
}

function join(args: Args): Scalar {
  const [mark, skip] = [textAt(args, 0), flagAt(args, 1, true)];
  if (isError(mark)) return mark;
  if (isError(skip)) return skip;
  const found: string[] = [];
  return pieces(args.slice(2), (text) => (skip && text === '' ? 0 : found.push(text))) ?? limited(found.join(mark));
}

function substitute(args: Args): Scalar {
  const [text, from, to, which] = [textAt(args, 0), textAt(args, 1), textAt(args, 2), numberAt(args, 3, 0)];
  if (isError(text)) return text;
  if (isError(from)) return from;
  if (isError(to)) return to;
  if (isError(which)) return which;
  if (args[3] !== undefined && which < 1) return error('#VALUE!');
  if (from === '') return text;
  const parts = text.split(from);
  if (which === 0) return limited(parts.join(to));
  const at = Math.trunc(which);
  return at >= parts.length ? text : limited(`${parts.slice(0, at).join(from)}${to}${parts.slice(at).join(from)}`);
}

function replace(args: Args): Scalar {
  const [text, start, count, to] = [textAt(args, 0), numberAt(args, 1, 1), numberAt(args, 2, 0), textAt(args, 3)];
  if (isError(text)) return text;
  if (isError(start)) return start;
  if (isError(count)) return count;
  if (isError(to)) return to;
  if (start < 1 || count < 0) return error('#VALUE!');
  const at = Math.trunc(start) - 1;
  return limited(plain(text).slice(0, at) + to + text.slice(at + Math.trunc(count)));
}

const search = (wildcards: boolean) => (args: Args): Scalar => {
  const [wanted, text, start] = [textAt(args, 0), textAt(args, 1), numberAt(args, 2, 1)];
  if (isError(wanted)) return wanted;
  if (isError(text)) return text;
  if (isError(start)) return start;
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > plain(text).length) return error('#VALUE!');
  if (!wildcards || !/[*?~]/.test(wanted)) {
    const at = wildcards ? text.toLowerCase().indexOf(wanted.toLowerCase(), from) : text.indexOf(wanted, from);
    return at < 0 ? error('#VALUE!') : at + 1;
  }
  const pattern = new RegExp(patternOf(wanted).source.slice(1, -1), 'iu');
  const at = pattern.exec(text.slice(from))?.index;
  return at === undefined ? error('#VALUE!') : from + at + 1;
};

function valueOf(value: Scalar): Scalar {
  if (typeof value === 'number' || isError(value)) return value;
  if (value === null) return 0;
  return typeof value === 'boolean' ? error('#VALUE!') : (numberIn(value) ?? error('#VALUE!'));
}

export const TEXTS: readonly Entry[] = [
  whole('CONCAT', 1, 254, 'a', concatenate),
  whole('CONCATENATE', 1, 255, 's', concatenate),
  whole('TEXTJOIN', 3, 254, 'ssa', join),
  whole('LEFT', 1, 2, 's', piece((text, count) => text.slice(0, count))),
  whole('RIGHT', 1, 2, 's', piece((text, count) => (count === 0 ? '' : text.slice(-count)))),
  whole('MID', 3, 3, 's', middle),
  ofText('LEN', (text) => plain(text).length),
  ofText('TRIM', (text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  ofText('UPPER', (text) => text.toUpperCase()),
  ofText('LOWER', (text) => text.toLowerCase()),
  ofText('CLEAN', (text) => text.replace(/[\0-\x1f]/g, '')),
  whole('SUBSTITUTE', 3, 4, 's', substitute),
  whole('REPLACE', 4, 4, 's', replace),
  whole('FIND', 2, 3, 's', search(false)),
  whole('SEARCH', 2, 3, 's', search(true)),
  whole('EXACT', 2, 2, 's', (args) => {
    const [a, b] = [textAt(args, 0), textAt(args, 1)];
    return isError(a) ? a : isError(b) ? b : a === b;
  }),
  whole('REPT', 2, 2, 's', (args) => {
    const [text, count] = [textAt(args, 0), numberAt(args, 1, 0)];
    if (isError(text)) return text;
    if (isError(count)) return count;
    return count < 0 || text.length * count > LONGEST ? error('#VALUE!') : text.repeat(Math.trunc(count));
  }),
  unary('VALUE', valueOf),
  whole('TEXT', 2, 2, 's', (args, { dates1904 }) => {
    const [value, format] = [(args[0] ?? 0) as Scalar, textAt(args, 1)];
    if (isError(format)) return format;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const number = typeof value === 'string' ? numberIn(value) : (value as number);
    return number === null ? value : formatNumber(number, format, dates1904);
  }),
];
