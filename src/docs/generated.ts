import { DOCUMENTED_CATALOGUE } from '../functions/guide/catalogue';
import { handoutPage } from './course/handout';
import { slidesPage } from './course/slides';
import type { ErrorLines } from './error-page';
import { errorPage } from './error-page';
import { functionPage } from './function-page';
import { fileOf, functionsIndex } from './functions-index';

/** The pages of docs/ that are made from the source, by their path in the repository. */
export const generatedPages = (lines: ErrorLines): ReadonlyMap<string, string> =>
  new Map([
    ['docs/functions/README.md', functionsIndex(DOCUMENTED_CATALOGUE)],
    ...DOCUMENTED_CATALOGUE.map((spec) => [`docs/functions/${fileOf(spec.id)}`, functionPage(spec)] as const),
    ['docs/errors.md', errorPage(lines)],
    ...(['zh', 'en'] as const).flatMap((language) => [[`docs/course/slides-${language}.html`, slidesPage(language)] as const, [`docs/course/handout-${language}.html`, handoutPage(DOCUMENTED_CATALOGUE, language)] as const]),
  ]);
