import { printPeriod } from '../../accounting/period/print-period';
import type { Locale } from '../../i18n/locale';
import { languageOf } from '../../i18n/locale';
import { cliMessages } from '../../i18n/cli-messages';
import { messages } from '../../i18n/messages';
import { exactText } from '../../reckoning/amounts';
import { remarkPlace, remarkText } from '../reading/remark';
import type { FilesSummary } from './summary';

/** A district, or the city, with its figures as they are printed. */
export interface SummaryRow {
  readonly name: string;
  readonly territorial: string;
  readonly appraisal: string;
}

/** What a reconciliation comes to, to be set as lines or as a table. */
export interface SummaryParts {
  /** Of what it is: indicator, period, how many files, ledgers and records, the unit. */
  readonly headline: string;
  readonly districts: readonly SummaryRow[];
  readonly city: SummaryRow;
  /** What is to be looked at, a line each. */
  readonly notes: readonly string[];
}

const printed = ({ name, territorial, appraisal }: FilesSummary['districts'][number]): SummaryRow => ({ name, territorial: exactText(territorial), appraisal: exactText(appraisal) });

/** @throws LanguageNotLoaded */
export function summaryParts(summary: FilesSummary, locale: Locale): SummaryParts {
  const { cli } = cliMessages(locale);
  const { pane } = messages(locale);
  const { indicator, period, unit, districts, city, remarks } = summary;
  const language = languageOf(locale);
  const colon = language === 'zh' ? '：' : ': ';
  const figures = { ...summary, indicator: indicator ?? '', period: period === null ? pane.report.allPeriods : printPeriod(period, language), unit: unit === null ? pane.shell.missing : pane.shell.units[unit] };
  return {
    headline: cli.reconciled(figures),
    districts: districts.map(printed),
    city: printed({ name: cli.city, ...city }),
    notes: [
      ...(summary.balanced ? [] : [cli.notBalanced]),
      ...remarks.filter(({ level }) => level !== 'information').map((remark) => `${remarkPlace(remark)}${colon}${remarkText(remark, locale)}`),
      cli.open(figures),
    ],
  };
}

/** The same, a line each. @throws LanguageNotLoaded */
export function summaryLines(summary: FilesSummary, locale: Locale): readonly string[] {
  const { cli } = cliMessages(locale);
  const { headline, districts, city, notes } = summaryParts(summary, locale);
  return [headline, ...[...districts, city].map(({ name, territorial, appraisal }) => cli.figures(name, territorial, appraisal)), ...notes];
}
