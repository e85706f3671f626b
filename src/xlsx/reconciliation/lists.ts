import { printPeriod } from '../../accounting/period/print-period';
import { localeOfData } from '../../functions/explanation';
import { fileMessages } from '../../i18n/file-messages';
import { speechOf } from '../../i18n/speech';
import { meaningOf } from '../../reckoning/compare/meaning';
import { placesOf } from '../../reckoning/compare/places';
import { findingText } from '../../reckoning/reconcile/finding-text';
import { placeIn, placeText } from '../../reckoning/reconcile/places';
import type { ListedFinding } from '../../reckoning/reconcile/listed-findings';
import { areaAddress } from '../../workbook/area';
import { remarkText } from '../reading/remark';
import type { List } from './list-sheet';
import type { FileLedger } from './read-files';
import type { Outcome } from './summary';
import { periodsOf } from './choice';

/** All that was found, one row each: of workbooks and agreements, of ledgers, and between two ledgers. */
export function findingsList({ ledgers, differences, remarks, result }: Outcome, listed: readonly ListedFinding[]): List {
  const { language } = result;
  const locale = localeOfData(language);
  const { report, remarkTitles } = fileMessages(locale);
  const speech = speechOf(locale);
  const { titles, levels } = speech.t.findings;
  const entries = ledgers.map(({ entry }) => entry);
  const ofLedgers = listed.map(({ found }) => {
    const { finding, ledger, record, repeats } = found;
    const place = placeIn(entries, { ledger, row: finding.row }, finding.field);
    const other = repeats === null ? null : placeIn(entries, repeats);
    return [...placeWords(ledgers[ledger]), place?.address ?? '', other === null ? '' : placeText(other, true), levels[finding.level], titles[finding.code], record?.name ?? '', findingText(found, entries, locale)];
  });
  const between = differences.flatMap(({ result: compared, open }) =>
    open.map((item) => {
      const [a, b] = (['a', 'b'] as const).map((side) => placesOf(compared, side, item.comparison?.sources[side] ?? []));
      const [first, ...others] = [...(a ?? []), ...(b ?? [])];
      const ledger = ledgers.find(({ entry }) => entry.sheetId === first?.sheetId);
      return [...placeWords(ledger), first?.address ?? '', others.map((place) => placeText(place, true)).join(' '), levels.warning, speech.t.compare.verdicts[item.comparison?.verdict ?? 'different'], item.name, meaningOf(item, compared, compared.everything.totals.decimals, speech)];
    }),
  );
  const { columns } = report;
  return {
    language,
    name: report.findings,
    table: report.tables.findings,
    columns: [
      { header: columns.file, width: 22 }, { header: columns.sheet, width: 14 }, { header: columns.cell, width: 9 }, { header: columns.other, width: 24 }, { header: columns.level, width: 9 },
      { header: columns.finding, width: 18 }, { header: columns.unit, width: 24 }, { header: columns.note, width: 60 },
    ],
    rows: [...remarks.map((remark) => [remark.file, remark.sheet, remark.cell, '', levels[remark.level], remarkTitles[remark.code], '', remarkText(remark, locale)]), ...ofLedgers, ...between],
  };
}

const placeWords = (ledger: FileLedger | undefined): readonly [string, string] => [ledger?.workbook.file ?? '', ledger?.sheet ?? ''];

/** What was read from where. */
export function ledgersList({ ledgers, result: { language } }: Outcome): List {
  const locale = localeOfData(language);
  const { report } = fileMessages(locale);
  const { listSeparator, missing } = speechOf(locale).t.shell;
  const { columns } = report;
  return {
    language,
    name: report.ledgers,
    table: report.tables.ledgers,
    columns: [{ header: columns.file, width: 26 }, { header: columns.sheet, width: 16 }, { header: columns.range, width: 12 }, { header: columns.reporter, width: 12 }, { header: columns.records, width: 9 }, { header: columns.indicators, width: 30 }, { header: columns.periods, width: 40 }],
    rows: ledgers.map(({ workbook, entry, sheet, reporter }) => [
      workbook.file, sheet, areaAddress(entry.area), reporter ?? missing, entry.records, entry.indicators.join(listSeparator),
      [...periodsOf([entry])].reverse().map((period) => printPeriod(period, language)).join(listSeparator),
    ]),
  };
}
