import { Fault } from '../../accounting/fault';
import type { Cell, Matrix } from '../../accounting/cells';
import { isCellError } from '../../accounting/cells';
import { findFunction } from '../../functions/catalogue';
import { evaluate } from '../../functions/evaluate';
import { FunctionFailure } from '../../functions/failure';
import { DOCUMENTED_CATALOGUE } from '../../functions/guide/catalogue';
import { describeFault } from '../../i18n/describe';
import { functionMessages } from '../../i18n/function-messages';
import type { FoundAgreement } from '../../workbook/agreement-book';
import type { Focus, FocusArgument, Place } from '../../workbook/explain/focus';
import type { Ledger } from '../../workbook/ledger';
import { groupedText } from '../../reckoning/amounts';
import type { Speech } from '../language';
import { resolvedCells } from './resolve';
import type { ExplainedStep, NamedArguments } from './steps';
import { ledgerRowSteps, recordSteps, rowSteps, splitSteps } from './steps';

/** An argument of the call, and where it stands. */
export interface Input {
  readonly name: string;
  readonly text: string;
  /** What it holds, where that is one short cell. */
  readonly value: string | null;
  readonly place: Place | null;
  readonly note: string | null;
}

/** All that is told about a cell. */
export type Account =
  | {
      readonly kind: 'call';
      readonly id: string;
      readonly summary: string;
      readonly result: string;
      readonly inputs: readonly Input[];
      readonly steps: readonly ExplainedStep[];
      /** What is wrong and how to mend it; null where the cell is right. */
      readonly failure: string | null;
      /** What else should be known of the cell. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'figure'; readonly name: string; readonly result: string; readonly ways: readonly Way[] }
  | { readonly kind: 'error'; readonly error: string; readonly failure: string }
  | { readonly kind: 'none' };

/** What one agreement makes of a plain figure of a ledger. */
export interface Way {
  readonly agreement: string;
  readonly steps: readonly ExplainedStep[];
  readonly failure: string | null;
}

/** Functions that attribute one record; EXPLAIN takes their arguments. */
const OF_A_RECORD: ReadonlySet<string> = new Set(['ENCLAVEATTRIB', 'HOSTKEEPS', 'TAG', 'EXPLAIN']);

const LONGEST_VALUE = 40;

export function accountOf(focus: Focus, speech: Speech): Account {
  const { call, value } = focus;
  const { explain: words } = speech.t;
  if (call !== null) return accountOfCall(focus, speech);
  const error = errorOf(value);
  return error === null ? { kind: 'none' } : { kind: 'error', error, failure: words.errors[error as keyof typeof words.errors] ?? words.otherError };
}

const errorOf = (value: Cell): string | null => (value !== null && isCellError(value) ? value.error : null);

function accountOfCall({ call, args, value, text, anchor, row, home }: Focus, speech: Speech): Account {
  const { t, locale } = speech;
  const words = t.explain;
  const id = call?.id ?? '';
  const spec = findFunction(id);
  const names = functionMessages(locale).parameters;
  const inputs = args.map((argument, index): Input => {
    const key = spec?.parameters[index]?.key;
    return { name: key === undefined ? words.argument(index + 1) : names[key], text: argument.text, // A literal says its value itself.
      value: /^["+-.\d]/.test(argument.text) ? null : shownValue(argument), place: argument.place, note: argument.why === 'read' || argument.inner !== null ? null : words.unread[argument.why] };
  });
  const summary = DOCUMENTED_CATALOGUE.find((item) => item.id === id)?.summary[speech.language] ?? '';
  const notes = [...(call?.isPart ? [words.isPart] : []), ...(anchor === null ? [] : [words.spilled(anchor)])];
  const account = { kind: 'call', id, summary, result: shownResult(text), inputs, notes } as const;
  const error = errorOf(value);
  try {
    const cells = args.map((argument) => resolvedCells(argument, locale));
    if (spec && cells.every((each) => each !== null)) {
      const given = new Map(spec.parameters.flatMap(({ key }, index) => (cells[index] ? [[key, cells[index]] as const] : [])));
      if (error !== null) evaluate(id, spec.parameters.map(({ key }) => given.get(key) ?? null), locale);
      if (error === null) return { ...account, steps: stepsOf(id, ofRow(given, row - home.row), speech), failure: null };
    }
  } catch (caught) {
    if (caught instanceof FunctionFailure) return { ...account, steps: [], failure: caught.message };
    if (caught instanceof Fault) return { ...account, steps: [], failure: describeFault(caught, locale) };
    throw caught;
  }
  const lost = inputs[args.findIndex(({ why }) => why === 'lost')];
  if (error !== null && lost) return { ...account, steps: [], failure: words.lostArgument(lost.name, lost.text) };
  const failure = error === null ? null : (words.errors[error as keyof typeof words.errors] ?? words.otherError);
  return { ...account, steps: [], failure };
}

/** Of columns that spill, the cells of the row that is selected. */
function ofRow(args: NamedArguments, row: number): NamedArguments {
  const length = Math.max(...[...args].map(([key, cells]) => (key !== 'agreement' && cells[0]?.length === 1 ? cells.length : 1)));
  const isColumn = (cells: Matrix): boolean => length > 1 && cells.length === length && cells[0]?.length === 1;
  return new Map([...args].map(([key, cells]) => [key, isColumn(cells) ? [cells[row] ?? [null]] : cells]));
}

function stepsOf(id: string, args: NamedArguments, { t, locale }: Speech): readonly ExplainedStep[] {
  if (OF_A_RECORD.has(id)) return recordSteps(args);
  if (id === 'ATTRIBROW') return ledgerRowSteps(args, locale);
  return id === 'SPLITSHARE' ? splitSteps(args, t.explain.split) : [];
}

/** A number that its format leaves as it is gets thousands commas. */
const shownResult = (text: string): string => (/^-?\d+(?:\.\d+)?$/.test(text) ? groupedText(text) : text);

function shownValue({ cells }: FocusArgument): string | null {
  const cell = cells?.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? null) : undefined;
  if (cell === undefined || cell === null) return null;
  const text = isCellError(cell) ? cell.error : String(cell);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** What the workbook's agreements make of a figure that stands in a ledger; null where the cell is none. */
export function accountOfFigure({ row, column, text, value }: Focus, ledger: Ledger, agreements: readonly FoundAgreement[], { locale }: Speech): Account | null {
  const record = ledger.records.find((item) => item.row === row);
  const isFigure = ledger.columns.some(({ field, column: at }) => at === column && (field === 'figure' || field === 'cumulative'));
  if (!record || !isFigure || typeof value !== 'number') return null;
  const ways = agreements.map(({ key, agreement }): Way => {
    try {
      return { agreement: key, steps: rowSteps(ledger.headerCells, record.cells, agreement, locale), failure: null };
    } catch (error) {
      if (error instanceof Fault) return { agreement: key, steps: [], failure: describeFault(error, locale) };
      throw error;
    }
  });
  // Those that share it before those that say why they do not.
  const rank = ({ steps, failure }: Way): number => (failure !== null ? 2 : steps.length > 1 ? 0 : 1);
  return { kind: 'figure', name: record.name, result: text, ways: [...ways].sort((a, b) => rank(a) - rank(b)) };
}
