import { callsIn, isPartOf } from '../formula-calls';

/** A call of one of the add-in's functions as it stands in a formula. */
export interface PairCall {
  /** Without the namespace, in capitals: `ATTRIBROW`. */
  readonly id: string;
  /** The arguments as written; a blank one was left out. */
  readonly args: readonly string[];
  /** True where the formula does something with the result. */
  readonly isPart: boolean;
}

/** The first call of one of the add-in's functions in a formula; null where there is none, or where it does not close. Texts between quotes are passed over. */
export function findPairCall(formula: string): PairCall | null {
  const [call] = callsIn(formula) ?? [];
  if (call === undefined) return null;
  return { id: call.id, args: call.args.map(({ text }) => text), isPart: isPartOf(formula, call) };
}
