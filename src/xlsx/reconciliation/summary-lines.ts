import { printPeriod } from '../../accounting/period/print-period';
import type { Locale } from '../../i18n/locale';
import { languageOf } from '../../i18n/locale';
import { cliMessages } from '../../i18n/cli-messages';
import { messages } from '../../i18n/messages';
import { exactText } from '../../reckoning/amounts';
import { remarkPlace, remarkText } from '../reading/remark';
import type { FilesSummary } from './summary';

/** What a reconciliation comes to, a line each. */
export function summaryLines(summary: FilesSummary, locale: Locale): readonly string[] {
  const { cli } = cliMessages(locale);
  const { pane } = messages(locale);
  const { indicator, period, unit, districts, city, remarks } = summary;
  const language = languageOf(locale);
  const colon = language === 'zh' ? '：' : ': ';
  const figures = { ...summary, indicator: indicator ?? '', period: period === null ? pane.report.allPeriods : printPeriod(period, language), unit: unit === null ? pane.shell.missing : pane.shell.units[unit] };
  return [
    cli.reconciled(figures),
    ...districts.map(({ name, territorial, appraisal }) => cli.figures(name, exactText(territorial), exactText(appraisal))),
    cli.figures(cli.city, exactText(city.territorial), exactText(city.appraisal)),
    ...(summary.balanced ? [] : [cli.notBalanced]),
    ...remarks.filter(({ level }) => level !== 'information').map((remark) => `${remarkPlace(remark)}${colon}${remarkText(remark, locale)}`),
    cli.open(figures),
  ];
}
