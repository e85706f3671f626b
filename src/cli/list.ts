import { DOCUMENTED_CATALOGUE } from '../functions/guide/catalogue';
import type { Locale } from '../i18n/locale';
import { languageOf } from '../i18n/locale';

/** The catalogue as JSON, in one language. */
export function listFunctions(locale: Locale): string {
  const language = languageOf(locale);
  const functions = DOCUMENTED_CATALOGUE.map(({ id, summary, parameters, result, examples }) => ({
    id,
    summary: summary[language],
    parameters: parameters.map(({ name, description, kind, optional, range }) => ({ name: name[language], description: description[language], kind, optional, range })),
    result,
    examples: examples.map(({ about, formula, args, result: expected }) => ({ about: about[language], formula, args, result: expected })),
  }));
  return JSON.stringify(functions, null, 2);
}
