import { basisOf, localeOfData } from '../../functions/explanation';
import { isLanguageLoaded } from '../../i18n/languages';
import type { CellPlace, FoundAgreement } from '../../workbook/agreement-book';

/**
 * Where the clause stands that a step rests on, by the words in which the step names it. Two agreements that name a
 * clause alike, having no id, are told apart by nothing, so that the first one counts.
 */
export function clausePlaces(agreements: readonly FoundAgreement[]): (basis: string) => CellPlace | null {
  return (basis) => {
    for (const { agreement, clauses, place } of agreements) {
      // A step in a language that is not loaded cannot have been shown.
      if (!isLanguageLoaded(localeOfData(agreement.language))) continue;
      const clause = agreement.clauses.find((one) => basisOf(agreement, one, agreement.language) === basis);
      if (clause) return clauses[clause.number - 1] ?? place;
    }
    return null;
  };
}
