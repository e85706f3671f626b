import type { Cell } from '../accounting/cells';
import { functionMessages } from '../i18n/function-messages';
import { languageMissing } from '../i18n/language-missing';
import { LanguageNotLoaded } from '../i18n/languages';
import { loadLanguage } from '../i18n/load-language';
import type { Locale } from '../i18n/locale';
import { CATALOGUE } from './catalogue';
import type { OutcomeCell } from './evaluate';
import { evaluate } from './evaluate';
import { FunctionFailure } from './failure';
import type { Argument } from './spec';

/**
 * Joins the catalogue to Excel's custom-functions runtime. The functions are pure and answer at once, except that
 * the first call that has to say something waits until the language is there. The language is that of the data or of
 * Office, so that one workbook may need both; what a cell shows never depends on which of them was there before.
 */
export function associateFunctions(locale: Locale): void {
  for (const spec of CATALOGUE) {
    // Excel passes null for an omitted argument, and always as many as there are parameters.
    const call = (...given: unknown[]) => answer(spec.id, given.slice(0, spec.parameters.length).map(argumentOf), locale);
    CustomFunctions.associate(spec.id, call);
  }
}

type CellAnswer = Exclude<OutcomeCell, FunctionFailure> | CustomFunctions.Error;

type Answer = CellAnswer | readonly (readonly CellAnswer[])[];

function answer(id: string, args: readonly Argument[], locale: Locale): Answer | Promise<Answer> {
  try {
    return answerNow(id, args, locale);
  } catch (error) {
    if (!(error instanceof LanguageNotLoaded)) throw error;
    // Settled either way: a promise that never is would leave #BUSY! in the cell.
    return loadLanguage(error.locale).then(
      () => answer(id, args, locale),
      () => {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, languageMissing(locale));
      },
    );
  }
}

/** @throws CustomFunctions.Error, or LanguageNotLoaded where there is something to say and no words for it yet */
function answerNow(id: string, args: readonly Argument[], locale: Locale): Answer {
  try {
    const outcome = evaluate(id, args, locale);
    return Array.isArray(outcome) ? outcome.map((row) => (row.some((cell) => cell instanceof FunctionFailure) ? row.map(cellOf) : (row as CellAnswer[]))) : cellOf(outcome);
  } catch (error) {
    if (error instanceof LanguageNotLoaded) throw error;
    // The runtime keeps the text of its own error class only.
    throw error instanceof FunctionFailure
      ? errorOf(error)
      : new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, functionMessages(locale).functions.unexpected(String(error)));
  }
}

const cellOf = (cell: OutcomeCell): CellAnswer => (cell instanceof FunctionFailure ? errorOf(cell) : cell);

function errorOf(failure: FunctionFailure): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(failure.excel === '#N/A' ? notAvailable : invalidValue, failure.message);
}

const argumentOf = (given: unknown): Argument => (Array.isArray(given) ? given.map(rowFrom) : cellFrom(given));

/** Rows of plain values stay as they are: a large ledger is not copied. */
function rowFrom(given: unknown): readonly Cell[] {
  const row: readonly unknown[] = Array.isArray(given) ? given : [given];
  return row.every(isPlainValue) ? row : row.map(cellFrom);
}

const isPlainValue = (cell: unknown): cell is string | number | boolean | null => cell === null || typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';

/** With allowErrorForDataTypeAny an error in a cell arrives as an object that carries its code. */
function cellFrom(given: unknown): Cell {
  if (isPlainValue(given)) return given;
  if (typeof given !== 'object') return null;
  return { error: 'code' in given && typeof given.code === 'string' ? given.code : '#VALUE!' };
}
