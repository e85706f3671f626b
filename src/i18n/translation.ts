import type { FaultRecord } from '../accounting/fault';

/**
 * The type a translation must have: the same keys as the English original, texts for texts, and functions
 * of the same details. A missing or surplus key does not compile.
 */
export type Translation<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends (...details: infer Details) => string
    ? (...details: Details) => string
    : Original[Key] extends string
      ? string
      : Translation<Original[Key]>;
};

/** Describes a fault inside another: the cause of an unreadable term. */
export type DescribeCause = (cause: FaultRecord) => string;

/** One line for each fault code of a folder: a text, or a function of the fault's details. */
export type FaultMessages<Faults> = { readonly [Code in keyof Faults]: string | ((details: Faults[Code], describe: DescribeCause) => string) };
