import { districtName } from '../../accounting/district/read-district';
import type { Language } from '../../accounting/language';
import { printPeriod } from '../../accounting/period/print-period';
import type { Messages } from '../../i18n/messages';
import { areaAddress } from '../../workbook/area';
import type { LedgerEntry } from '../../workbook/ledger-list';
import { countText } from '../../reckoning/amounts';

type Words = Messages['pane']['ledgers'];

const SHOWN = 3;

/** The line of a ledger in a list of them. */
export const ledgerLine = ({ sheet, area, records }: LedgerEntry, words: Words): string => words.option(sheet, areaAddress(area), countText(records));

/** What is in it: periods, indicators, districts; each only as far as a line holds. */
export function ledgerFacts({ periods, indicators, districts }: LedgerEntry, words: Words, language: Language, separator: string): string {
  const listed = (names: readonly string[]): readonly string[] => {
    if (names.length === 0) return [];
    const shown = names.slice(0, SHOWN).join(separator);
    return [names.length > SHOWN ? words.more(shown, names.length) : shown];
  };
  const [first] = periods;
  const last = periods.at(-1);
  const time = first && last ? [words.periods(periods.length, printPeriod(first, language), printPeriod(last, language))] : [];
  return [...time, ...listed(indicators), ...listed(districts.map((district) => districtName(district, language)))].join(words.separator);
}
