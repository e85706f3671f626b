import { findFunction } from '../../functions/catalogue';
import type { DocumentedFunction, DocumentedParameter } from '../../functions/guide/catalogue';
import { DOCUMENTED_CATALOGUE } from '../../functions/guide/catalogue';
import type { PlacedCall } from '../../workbook/formula-calls';
import { callsIn, formulaOfCall, withArguments } from '../../workbook/formula-calls';
import { LONGEST_LITERAL } from '../../workbook/formula';
import { textOfLiteral, writtenArgument } from './written-argument';

/** An argument as it stands in its field. */
export interface Entry {
  readonly text: string;
  /** It stands in the formula letter by letter: it was taken from one, chosen, or has got its quotes. */
  readonly verbatim: boolean;
}

/** A formula in the making. */
export interface Draft {
  readonly id: string;
  /** One a parameter; of an opened formula with more arguments, one an argument. */
  readonly entries: readonly Entry[];
  /** The formula that was opened and the call in it that is edited; null for a new one. */
  readonly opened: { readonly formula: string; readonly call: PlacedCall } | null;
}

/** Excel takes no longer formula. */
export const LONGEST_FORMULA = 8192;

export const BLANK: Entry = { text: '', verbatim: false };

export const documentedFunction = (id: string): DocumentedFunction | undefined => DOCUMENTED_CATALOGUE.find((spec) => spec.id === id);

export const newDraft = ({ id, parameters }: DocumentedFunction): Draft => ({ id, entries: parameters.map(() => BLANK), opened: null });

/** A call of a formula, to be edited. What was written stays so, letter by letter, until its field is changed. */
export function openDraft(formula: string, call: PlacedCall): Draft {
  const count = Math.max(documentedFunction(call.id)?.parameters.length ?? 0, call.args.length);
  const entries = Array.from({ length: count }, (_, index): Entry => ({ text: call.args[index]?.text ?? '', verbatim: true }));
  return { id: call.id, entries, opened: { formula, call } };
}

/** What there is to open in a cell's formula: the calls of known functions. */
export type Openable =
  | { readonly kind: 'calls'; readonly formula: string; readonly calls: readonly PlacedCall[] }
  /** Brackets or quotes do not close in a way that is understood. */
  | { readonly kind: 'unreadable'; readonly formula: string }
  | { readonly kind: 'none' };

export function openableIn(formula: string | null): Openable {
  if (formula === null) return { kind: 'none' };
  const calls = callsIn(formula);
  if (calls === null) return { kind: 'unreadable', formula };
  const known = calls.filter(({ id }) => findFunction(id) !== undefined);
  return known.length === 0 ? { kind: 'none' } : { kind: 'calls', formula, calls: known };
}

export const withEntry = (draft: Draft, index: number, entry: Entry): Draft => ({ ...draft, entries: draft.entries.map((now, at) => (at === index ? entry : now)) });

/** The entry with the quotes it gets in the formula, as it is shown once its field is left. */
export function settledEntry(entry: Entry, parameter: DocumentedParameter | undefined, names: ReadonlySet<string>): Entry {
  if (entry.verbatim || parameter === undefined) return entry;
  return { text: writtenArgument(entry.text, parameter.kind, names), verbatim: true };
}

/** The arguments as they stand in the formula; blank where one is left out. */
export function writtenArguments({ id, entries }: Draft, names: ReadonlySet<string>): readonly string[] {
  const parameters = documentedFunction(id)?.parameters ?? [];
  return entries.map((entry, index) => settledEntry(entry, parameters[index], names).text);
}

/** The formula as it will be entered; of an opened one all but the edited arguments is as it was. */
export function formulaOf({ id, opened }: Draft, args: readonly string[]): string {
  return opened === null ? formulaOfCall(id, args) : withArguments(opened.formula, opened.call, args);
}

/** Whether an argument is a text that Excel does not take in a formula. */
export const isTooLong = (argument: string): boolean => (textOfLiteral(argument)?.length ?? 0) > LONGEST_LITERAL;
