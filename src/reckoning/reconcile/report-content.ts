import { printAgreement } from '../../accounting/agreement/print';
import type { Agreement } from '../../accounting/agreement/model';
import { districtName } from '../../accounting/district/read-district';
import { printDay } from '../../accounting/period/calendar';
import type { Period } from '../../accounting/period/period';
import { printPeriod } from '../../accounting/period/print-period';
import type { GrowthReport } from '../../accounting/reconciliation/growth';
import { localeOfData } from '../../functions/explanation';
import { functionMessages } from '../../i18n/function-messages';
import { messages } from '../../i18n/messages';
import type { AgreementList } from '../../workbook/formula';
import { textLiteral } from '../../workbook/formula';
import { areaAddress, quotedSheet } from '../../workbook/area';
import type { LedgerEntry } from '../../workbook/ledger-entry';
import { MOST_FORMULAS } from '../../workbook/plan';
import type { SelectedRange } from '../../workbook/read-selection';
import type { Calculation, Report, Section } from '../../workbook/report/report';
import { WORDS } from '../../workbook/report/words';
import { decimalsIn } from './figures';
import type { ListedFinding } from './listed-findings';
import { findingItems } from './report-findings';
import type { Writing } from './report-tables';
import { CITY, SETTLE, capTable, districtTable, growthTable, settleTable, taxTable, transferTable } from './report-tables';
import type { Reconciled, Request } from './session';
import type { ListedDifferences } from '../compare/listed-differences';

export interface ReportInput {
  readonly result: Reconciled;
  readonly request: Request;
  readonly entries: readonly LedgerEntry[];
  /** Where formulas find the texts of all agreements; null: nowhere, or not all of them as they are reckoned. */
  readonly list: AgreementList | null;
  readonly reported: SelectedRange | null;
  readonly growth: GrowthReport | null;
  /** What is wrong in the ledgers, open or settled. */
  readonly listed: readonly ListedFinding[];
  /** What was found between two ledgers each, open or settled. */
  readonly differences: readonly ListedDifferences[];
  /** Where settled findings are kept. */
  readonly settledSheet: string;
  /** `2026-11-27 14:05` */
  readonly time: string;
  /** What the ledgers are called together; their sheets' names where it is left out. */
  readonly ledgers?: string;
  /** What else is open: paragraphs above the findings. */
  readonly remarks?: readonly string[];
}

/** Formulas over the ledger where it is one, read by its own headers, and small enough. */
export const isLive = ({ entries, request, list, result }: Pick<ReportInput, 'entries' | 'request' | 'list' | 'result'>): boolean =>
  entries.length === 1 && request.ledgers[0]?.corrections === undefined && list !== null && result.records <= MOST_FORMULAS;

/**
 * The report as data, in the language of the ledger.
 * @throws LanguageNotLoaded where the functions' words of that language are not there yet
 */
export function reportOf(input: ReportInput): Report {
  const { result, request, entries, time } = input;
  const { language } = result;
  const locale = localeOfData(language);
  const { report: words, shell } = messages(locale).pane;
  const live = isLive(input);
  const writing: Writing = { language, words, labels: functionMessages(locale).reports, decimals: decimalsIn(result.reconciliation), rows: (rows) => rowsIn(rows, input), live };
  const { period, indicator } = request;
  const ledgers = entries.map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`).join(shell.listSeparator);
  const spoken = period ?? onlyPeriodOf(entries);
  const when = spoken === null ? words.allPeriods : printPeriod(spoken, language);
  const missing = [...new Set(result.reconciliation.missing)].sort((a, b) => a - b);
  const { context } = words;
  return {
    language,
    sheet: WORDS.sheet[language],
    subject: [indicator ?? '', when, input.ledgers ?? entries.map(({ sheet }) => sheet).join('+')].filter((word) => word !== '').join(' '),
    title: words.title,
    context: [
      { label: context.period, value: when },
      { label: context.indicator, value: indicator ?? words.noIndicator },
      { label: context.unit, value: result.unit === null ? shell.missing : shell.units[result.unit] },
      { label: context.ledgers, value: ledgers },
      ...(input.reported === null ? [] : [{ label: context.reported, value: `${input.reported.sheet}!${areaAddress(input.reported.area)}` }]),
      { label: context.agreements, value: request.agreements.map((agreement) => versionOf(agreement, words)).join(shell.listSeparator) || shell.missing },
      { label: context.made, value: time },
      ...(missing.length === 0 ? [] : [{ label: context.missing, value: words.missingRows(rowsIn(missing, input)) }]),
    ],
    calculatedOn: live ? null : time,
    calculations: live ? calculations(input, writing) : [],
    sections: sections(input, writing),
  };
}

/** The period that all ledgers speak of, where there is one. */
function onlyPeriodOf(entries: readonly LedgerEntry[]): Period | null {
  const [first, ...others] = entries.flatMap(({ periods }) => periods);
  return first !== undefined && others.every((other) => other.first === first.first && other.last === first.last) ? first : null;
}

/** Rows as they stand in their sheets, the first of them; of several ledgers with the sheet. */
function rowsIn(rows: readonly number[], { result, entries }: ReportInput): string {
  const shown = rows.slice(0, 10).map((row) => {
    const place = result.places[row - 1];
    const entry = place === undefined ? undefined : entries[place.ledger];
    if (place === undefined || entry === undefined) return String(row);
    return `${entries.length > 1 ? `${entry.sheet}!` : ''}${String(entry.area.row + place.row)}`;
  });
  return `${shown.join(messages(localeOfData(result.language)).pane.shell.listSeparator)}${rows.length > shown.length ? ' …' : ''}`;
}

function versionOf(agreement: Agreement, words: Writing['words']): string {
  const days = (pick: 'from' | 'to') => agreement.clauses.map((clause) => clause[pick]);
  const [from, to] = [days('from'), days('to')];
  const first = from.some((day) => day === null) ? null : Math.min(...(from as number[]));
  const last = to.some((day) => day === null) ? null : Math.max(...(to as number[]));
  return words.versions(agreement.id ?? '', first === null ? '' : printDay(first), last === null ? '' : printDay(last));
}

function calculations({ entries, request, list, reported, result }: ReportInput, { language, words }: Writing): readonly Calculation[] {
  const [entry] = entries;
  if (entry === undefined || list === null) return [];
  const ledger = entry.table === null ? `${quotedSheet(entry.sheet)}!${areaAddress(entry.area, { row: true, column: true })}` : `${entry.table.name}[#All]`;
  const { indicator, period } = request;
  const when = period === null ? '' : textLiteral(printPeriod(period, language));
  const totals = reported === null ? [] : [`${quotedSheet(reported.sheet)}!${areaAddress(reported.area, { row: true, column: true })}`];
  const call = (name: string, args: readonly string[]) => `=PAIR.${name}(${args.join(',').replace(/,+$/, '')})`;
  const { districts } = result.reconciliation;
  return [
    { id: CITY, heading: words.headings.districts, formula: call('RECONCILE', [ledger, list.texts, indicator === null ? '' : textLiteral(indicator), when, ...totals]), columns: reported === null ? 7 : 10, rows: districts.length + 5 },
    ...(result.settlement.pairs.length === 0 ? [] : [{ id: SETTLE, heading: words.headings.settle, formula: call('SETTLE', [ledger, list.texts, when]), columns: result.settlement.missing.length === 0 ? 3 : 4, rows: result.settlement.pairs.length + 1 }]),
  ];
}

function sections(input: ReportInput, writing: Writing): readonly Section[] {
  const { result, growth, request, time } = input;
  const { words, language, labels, live } = writing;
  const { headings } = words;
  const calculated = words.valuesNote(time);
  const { transfers, settlement, caps, reconciliation } = result;
  return [
    { heading: headings.districts, note: live && reconciliation.missing.length > 0 ? `${words.districtsNote}${words.rowsNote}` : words.districtsNote, body: districtTable(result, writing) },
    { heading: headings.chart, body: { kind: 'chart', type: 'columns', table: 'districts', title: headings.chart, categories: 0, series: [{ name: labels.territorial, column: 1 }, { name: labels.appraisal, column: 5 }] } },
    ...(transfers.pairs.length === 0 ? [] : [
      { heading: headings.transfers, note: calculated, body: transferTable(result, writing) },
      { heading: headings.moved, body: { kind: 'chart' as const, type: 'bars' as const, table: 'transfers', title: headings.moved, categories: 0, series: [{ name: words.columns.moved, column: 1 }, { name: words.columns.tags, column: 2 }] } },
    ]),
    ...(settlement.pairs.length === 0 ? [] : [
      { heading: headings.settle, note: words.settleNote, body: settleTable(result, writing) },
      { heading: headings.taxes, note: calculated, body: taxTable(result, writing) },
    ]),
    ...(caps.entries.length === 0 ? [] : [{ heading: headings.caps, note: calculated, body: capTable(result, writing) }]),
    ...(growth === null ? [] : [{ heading: headings.growth, note: `${words.growthNote}${calculated}`, body: growthTable(growth, writing) }]),
    { heading: headings.findings, body: { kind: 'texts', items: findingItems(input, writing) } },
    ...(request.agreements.length === 0 ? [] : [{ heading: headings.agreements, body: { kind: 'texts' as const, items: request.agreements.map((agreement) => ({ label: versionOf(agreement, words), text: printAgreement(agreement) })) } }]),
    { heading: headings.signatures, body: { kind: 'signatures', parties: partiesOf(reconciliation.districts.map(({ district }) => districtName(district, language)), words) } },
  ];
}

/** Two districts are the parties; of more each signs for itself. */
function partiesOf(names: readonly string[], words: Writing['words']): readonly string[] {
  const [a, b] = names;
  const parties = names.length === 2 && a !== undefined && b !== undefined ? [words.partyA(a), words.partyB(b)] : names.map((name) => words.party(name));
  return [...parties, words.cityParty];
}
