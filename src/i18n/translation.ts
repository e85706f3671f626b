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

/** One line for each fault code of a folder: a text, or a function of the fault's details. */
export type FaultMessages<Faults> = { readonly [Code in keyof Faults]: string | ((details: Faults[Code]) => string) };
