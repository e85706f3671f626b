import type { Cell } from '../../accounting/cells';
import { evaluate } from '../../functions/evaluate';
import { FunctionFailure } from '../../functions/failure';
import { DOCUMENTED_CATALOGUE } from '../../functions/guide/catalogue';

/** What came of calculating the catalogue's worked examples here. */
export interface SelfTest {
  readonly functions: number;
  readonly examples: number;
  /** Formulas that gave another result than the catalogue says. */
  readonly wrong: readonly string[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Every example's data are Chinese, and so are the words in their results. */
const LOCALE = 'zh-CN';

/**
 * Calculates every example of every function in this runtime.
 * @throws LanguageNotLoaded
 */
export function runSelfTest(): SelfTest {
  const examples = DOCUMENTED_CATALOGUE.flatMap(({ id, examples: own }) => own.map((example) => ({ id, ...example })));
  const wrong = examples.filter(({ id, args, result }) => !same(resultOf(id, args), result)).map(({ formula }) => formula);
  return { functions: DOCUMENTED_CATALOGUE.length, examples: examples.length, wrong };
}

function resultOf(id: string, args: readonly (Cell | readonly (readonly Cell[])[])[]): unknown {
  try {
    return evaluate(id, args, LOCALE);
  } catch (error) {
    if (error instanceof FunctionFailure) return error.message;
    throw error;
  }
}
