import { difference } from '../../accounting/ledger/decimal-sum';
import type { Language } from '../../accounting/language';
import type { ScenarioAmounts } from '../../accounting/scenario/figures';
import { yearIn } from '../../accounting/scenario/figures';
import type { Locale } from '../../i18n/locale';
import type { WhatIfMessages } from '../../i18n/whatif-messages';
import { whatifMessages } from '../../i18n/whatif-messages';
import type { Reference, Report, ReportFormula, ReportTable, TableColumn, TableRow } from '../report/report';
import { proof } from '../report/report-formula';
import type { ScenarioSheet } from './scenario-sheet';

type Words = WhatIfMessages;

const LOCALES: Readonly<Record<Language, Locale>> = { zh: 'zh-CN', en: 'en-US' };

/** The table of years, by which the chart names it. */
const YEARS = 'years';

/**
 * The scenarios as a report: terms, totals, years, reasons, agreements in full. It is drawn, made again in its place and
 * taken back as reports are (workbook/report), and says 不得对外发布 above its tables, so that it is no ledger.
 */
export function scenarioReport(sheet: ScenarioSheet): Report {
  const { language, about, indicator, variants, time } = sheet;
  const words = whatifMessages(LOCALES[language]);
  const { context, ...own } = words.sheet;
  const leftOut = Math.max(...variants.map(({ figures }) => figures.leftOut));
  return {
    language,
    sheet: own.name,
    subject: own.subject(about, indicator ?? ''),
    title: own.title,
    context: [
      { label: context.agreement, value: about },
      ...(indicator === null ? [] : [{ label: context.indicator, value: indicator }]),
      ...(sheet.unit === '' ? [] : [{ label: context.unit, value: sheet.unit }]),
      { label: context.ledgers, value: sheet.ledgers },
      { label: context.years, value: sheet.assumption === '' ? own.noYears : sheet.assumption },
      ...(leftOut === 0 ? [] : [{ label: context.leftOut, value: words.leftOut(leftOut) }]),
    ],
    calculatedOn: time,
    calculations: [],
    sections: [
      { heading: own.terms, body: termsTable(sheet, words) },
      { heading: own.totals, note: own.note, body: totalsTable(sheet, words) },
      { heading: own.byYear, ...(sheet.assumption === '' ? {} : { note: sheet.assumption }), body: yearsTable(sheet, words) },
      { heading: own.chart(sheet.origin), body: { kind: 'chart', type: 'columns', table: YEARS, title: own.chart(sheet.origin), categories: 0, series: variants.map(({ name }, index) => ({ name, column: FIRST_VARIANT + 2 * index })) } },
      { heading: own.why, body: { kind: 'texts', items: sheet.sentences } },
      { heading: own.texts, body: { kind: 'texts', items: variants.map(({ name, text }) => ({ label: name, text })) } },
    ],
  };
}

function termsTable({ terms, variants }: ScenarioSheet, { sheet: words }: Words): ReportTable {
  return {
    kind: 'table',
    id: 'terms',
    columns: [{ header: words.term, format: null, width: 14 }, ...variants.map(({ name }): TableColumn => ({ header: name, format: null, width: 14 }))],
    rows: terms.map(({ label, values }) => ({ cells: [label, ...values] })),
  };
}

/** Today and the scenarios, one a row; the last cell of each proves that the city counts everything once. */
function totalsTable({ variants, origin, host, decimals, language }: ScenarioSheet, words: Words): ReportTable {
  const [today] = variants;
  const any = (pick: keyof ScenarioAmounts) => variants.some(({ figures }) => figures.total[pick] !== '0');
  const figures: readonly (readonly [header: string, pick: (amounts: ScenarioAmounts) => number])[] = [
    [words.credited(origin), (amounts) => Number(amounts.origin)],
    [words.kept(host), (amounts) => Number(amounts.host)],
    ...(any('others') ? [[words.others, (amounts: ScenarioAmounts) => Number(amounts.others)] as const] : []),
    ...(any('tags') ? [[words.elimination, (amounts: ScenarioAmounts) => Number(difference('0', amounts.tags))] as const] : []),
    [words.city, (amounts) => Number(amounts.territorial)],
  ];
  const city = figures.length;
  const parts = figures.slice(0, -1).flatMap((_, index): (string | Reference)[] => [index === 0 ? '' : '+', { column: index + 1 }]);
  const change: ReportFormula = { formula: ['=ROUND(', { column: 1 }, '-', { column: 1, row: 'variant 0' }, `,${decimals})`] };
  return {
    kind: 'table',
    id: 'totals',
    columns: [
      { header: words.sheet.scenarioColumn, format: null, width: 14 },
      ...figures.map(([header]): TableColumn => ({ header, format: amountFormat(decimals), width: 14 })),
      { header: words.difference, format: changeFormat(decimals), width: 14 },
      { header: words.sheet.proof, format: null, width: 10 },
    ],
    rows: variants.map((variant, index): TableRow => ({
      key: `variant ${index}`,
      cells: [variant.name, ...figures.map(([, pick]) => pick(variant.figures.total)), variant === today ? null : change, proof([...parts, '-', { column: city }], decimals, language)],
    })),
  };
}

/** The first two columns of figures of the table of years are today's. */
const FIRST_VARIANT = 3;

/** Year by year, with a total below that adds up what stands above it. */
function yearsTable({ variants, origin, host, decimals, projected }: ScenarioSheet, words: Words): ReportTable {
  const years = variants[0]?.figures.years.map(({ year }) => year) ?? [];
  const key = (index: number): string => `year ${index}`;
  const figure = (header: string): TableColumn => ({ header, format: amountFormat(decimals), width: 13 });
  const width = FIRST_VARIANT - 1 + 2 * variants.length;
  const sum = (column: number): ReportFormula => ({ formula: ['=SUM(', { column, from: key(0), to: key(years.length - 1) }, ')'] });
  return {
    kind: 'table',
    id: YEARS,
    columns: [
      { header: words.year, format: null, width: 8 },
      { header: words.sheet.basis, format: null, width: 8 },
      figure(words.sheet.territorial),
      ...variants.flatMap(({ name }) => [figure(`${name} ${words.credited(origin)}`), figure(`${name} ${words.kept(host)}`)]),
    ],
    rows: [
      ...years.map((year, index): TableRow => {
        const amounts = variants.map(({ figures }) => yearIn(figures, year));
        return {
          key: key(index),
          cells: [year === null ? words.noYear : String(year), year !== null && projected.includes(year) ? words.sheet.assumed : words.sheet.ledger, Number(amounts[0]?.territorial ?? 0), ...amounts.flatMap((one) => [Number(one.origin), Number(one.host)])],
        };
      }),
      { key: 'total', role: 'total', cells: [words.sheet.totalRow, null, ...Array.from({ length: width - 1 }, (_, index) => sum(index + 2))] },
    ],
  };
}

/** With its sign, and room before the text beside it. */
const changeFormat = (decimals: number): string => [`+${amountFormat(decimals)}`, `-${amountFormat(decimals)}`, amountFormat(decimals)].map((part) => `${part}_)`).join(';');

const amountFormat = (decimals: number): string => `#,##0.${'0'.repeat(decimals)}`;
