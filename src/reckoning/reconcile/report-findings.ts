import { localeOfData } from '../../functions/explanation';
import { areaAddress } from '../../workbook/area';
import type { LedgerEntry } from '../../workbook/ledger-entry';
import type { ReportTexts } from '../../workbook/report/report';
import type { Result } from '../compare/compute';
import type { Item } from '../compare/items';
import { meaningOf } from '../compare/meaning';
import { placesOf } from '../compare/places';
import { speechOf } from '../../i18n/speech';
import { findingText } from './finding-text';
import { isSettled } from './listed-findings';
import { placeIn, placeText } from './places';
import type { ReportInput } from './report-content';
import type { Writing } from './report-tables';

type TextItem = ReportTexts['items'][number];

/** What is open in the ledgers, then what comparing them has left open; what was settled is counted. */
export function findingItems({ listed, entries, differences, settledSheet, remarks = [] }: ReportInput, { words, language }: Writing): readonly TextItem[] {
  const locale = localeOfData(language);
  const speech = speechOf(locale);
  const { titles } = speech.t.findings;
  const open = listed.filter((one) => !isSettled(one)).map(({ found }): TextItem => {
    const { finding, ledger, record } = found;
    const place = placeIn(entries, { ledger, row: finding.row }, finding.field);
    const where = [place === null ? '' : placeText(place, true), record?.name ?? ''].filter((text) => text !== '').join(' ');
    return { text: words.finding(where, titles[finding.code], findingText(found, entries, locale)) };
  });
  const compared = differences.flatMap(({ result, open: items }) =>
    items.map((item, index): TextItem => {
      const { a, b } = result.entries;
      const text = words.finding(whereIn(item, result), speech.t.compare.verdicts[item.comparison?.verdict ?? 'different'], meaningOf(item, result, result.everything.totals.decimals, speech));
      return index === 0 ? { label: words.compared(placeOf(a), placeOf(b)), text } : { text };
    }),
  );
  const settled = listed.length - open.length + differences.reduce((sum, one) => sum + one.settled, 0);
  return [
    ...remarks.map((text) => ({ text })),
    ...open,
    ...compared,
    ...(remarks.length + open.length + compared.length === 0 ? [{ text: words.noFindings }] : []),
    ...(settled === 0 ? [] : [{ text: words.settled(settled, settledSheet) }]),
  ];
}

const placeOf = ({ sheet, area }: LedgerEntry): string => `${sheet}!${areaAddress(area)}`;

/** The cells of both sides and the unit. */
export function whereIn({ comparison, name }: Item, result: Result): string {
  const cells = (['a', 'b'] as const).flatMap((side) => placesOf(result, side, comparison?.sources[side] ?? []).map((place) => placeText(place, true)));
  return [...cells, name].filter((text) => text !== '').join(' ');
}
