import type { Cell } from '../accounting/cells';
import type { OutcomeCell } from '../functions/evaluate';
import { evaluate } from '../functions/evaluate';
import { FunctionFailure } from '../functions/failure';
import type { Argument } from '../functions/spec';
import type { Locale } from '../i18n/locale';
import { cliMessages } from '../i18n/cli-messages';

/** What a call prints, and whether it failed as a whole. */
export interface Answer {
  readonly json: string;
  readonly failed: boolean;
}

/** Calls a function with the JSON text of its arguments. */
export function callWithText(name: string, text: string, locale: Locale): Answer {
  const parsed = parse(text, locale);
  return 'failure' in parsed ? parsed.failure : call(name, parsed.value, locale);
}

/** Calls what a line of a batch says: `{"call":"SPLITSHARE","args":[12345.67,"5:5"]}`. */
export function callLine(line: string, locale: Locale): Answer {
  const parsed = parse(line, locale);
  if ('failure' in parsed) return parsed.failure;
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || !('call' in value) || typeof value.call !== 'string') {
    return refusal(cliMessages(locale).cli.notACall);
  }
  return call(value.call, 'args' in value ? value.args : [], locale);
}

function call(name: string, args: unknown, locale: Locale): Answer {
  if (!Array.isArray(args) || !args.every(isArgument)) return refusal(cliMessages(locale).cli.notArguments);
  try {
    const outcome = evaluate(name, args, locale);
    return { json: JSON.stringify(Array.isArray(outcome) ? outcome.map((row) => row.map(printable)) : printable(outcome)), failed: false };
  } catch (error) {
    if (error instanceof FunctionFailure) return { json: JSON.stringify(printable(error)), failed: true };
    throw error;
  }
}

const printable = (cell: OutcomeCell) => (cell instanceof FunctionFailure ? { error: cell.excel, message: cell.message } : cell);

const refusal = (message: string): Answer => ({ json: JSON.stringify({ error: '#VALUE!', message }), failed: true });

function parse(text: string, locale: Locale): { readonly value: unknown } | { readonly failure: Answer } {
  try {
    // PowerShell puts a byte order mark before what it pipes.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { failure: refusal(cliMessages(locale).cli.notJson(error instanceof Error ? error.message : String(error))) };
  }
}

function isCell(value: unknown): value is Cell {
  if (value === null) return true;
  if (typeof value === 'object') return 'error' in value && typeof value.error === 'string';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A cell, or rows of cells, all equally long. */
function isArgument(value: unknown): value is Argument {
  if (!Array.isArray(value)) return isCell(value);
  const rows: readonly unknown[] = value;
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 0;
  return rows.every((row) => Array.isArray(row) && row.length === width && row.every(isCell));
}
