import { printPeriod } from '../accounting/period/print-period';
import type { Locale } from '../i18n/locale';
import { languageOf } from '../i18n/locale';
import { messages } from '../i18n/messages';
import { exactText } from '../reckoning/amounts';
import { remarkPlace, remarkText } from '../xlsx/reading/remark';
import type { FilesSummary } from '../xlsx/reconcile-files';

/** What a reconciliation comes to, as lines for the terminal. */
export function summaryLines(summary: FilesSummary, output: string, locale: Locale): readonly string[] {
  const { cli, pane } = messages(locale);
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
    cli.reportAt(output),
  ];
}
