import { isClausesTable } from '../../accounting/agreement/table';
import { CHENGDU } from '../../accounting/district/chengdu';
import type { Language } from '../../accounting/language';
import type { LedgerField } from '../../accounting/ledger/fields';
import { printPeriod } from '../../accounting/period/print-period';
import type { DocumentedParameter } from '../../functions/guide/catalogue';
import type { AgreementBook } from '../../workbook/agreement-book';
import type { Vocabulary } from '../../workbook/build/read-vocabulary';
import type { TargetCell } from '../../workbook/build/target-cell';
import { agreementArgument, textLiteral } from '../../workbook/formula';
import type { LedgerEntry } from '../../workbook/ledger-list';
import { referencesTo } from './ledger-references';

/** Something that can be put into a field. */
export interface Suggestion {
  /** As it stands in the formula. */
  readonly text: string;
  readonly label: string;
}

export type SuggestionKind = 'choices' | 'agreements' | 'values' | 'cells' | 'columns' | 'ledgers' | 'tables' | 'districts';

export interface SuggestionGroup {
  readonly kind: SuggestionKind;
  readonly items: readonly Suggestion[];
}

/** What the workbook has to offer, as far as it has been read. */
export interface Stock {
  readonly book: AgreementBook | null;
  readonly ledgers: readonly LedgerEntry[];
  readonly vocabulary: Vocabulary | null;
}

/** The columns of a ledger that a parameter is usually given. */
const COLUMNS: Readonly<Partial<Record<string, readonly LedgerField[]>>> = {
  amount: ['figure', 'cumulative'],
  value: ['figure', 'cumulative'],
  base: ['base'],
  agreement: ['agreement'],
  case: ['case'],
  indicator: ['indicator'],
  period: ['period'],
  start: ['start', 'registration', 'capacity', 'first-tax', 'construction'],
  code: ['credit-code'],
};

const MOST_VALUES = 40;

const asText = (text: string): Suggestion => ({ text: textLiteral(text), label: text });

/** What can be chosen for a parameter, in groups; groups without anything are left out. */
export function suggestionsFor(parameter: DocumentedParameter, stock: Stock, target: TargetCell, language: Language): readonly SuggestionGroup[] {
  const { kind, choices = [] } = parameter;
  const groups: readonly SuggestionGroup[] = [
    { kind: 'choices', items: choices.map((choice) => asText(choice[language])) },
    { kind: 'agreements', items: agreements(parameter, stock) },
    { kind: 'values', items: values(parameter, stock.ledgers, language) },
    ...ledgerParts(parameter, stock.ledgers, target),
    { kind: 'tables', items: tables(parameter, stock) },
    { kind: 'districts', items: kind === 'part' ? CHENGDU.map(({ name, english }) => asText(language === 'zh' ? name : english)) : [] },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function agreements({ kind }: DocumentedParameter, { book }: Stock): readonly Suggestion[] {
  if (book === null) return [];
  if (kind === 'id') return book.agreements.flatMap(({ agreement }) => (agreement.id === null ? [] : [asText(agreement.id)]));
  if (kind !== 'agreement' && kind !== 'agreements') return [];
  const list = kind === 'agreements' && book.list !== null ? [{ text: book.list.texts, label: book.list.texts }] : [];
  // A text that no cell holds and that is too long for a formula goes through a cell.
  return [...list, ...book.agreements.map(({ key, reference, written }) => ({ text: reference === null ? textLiteral(written) : agreementArgument(reference), label: key || written.slice(0, MOST_VALUES) }))];
}

/** Indicators and periods that stand in the ledgers, each once. */
function values({ kind }: DocumentedParameter, ledgers: readonly LedgerEntry[], language: Language): readonly Suggestion[] {
  const found = kind === 'indicator' ? ledgers.flatMap(({ indicators }) => indicators) : kind === 'period' ? ledgers.flatMap(({ periods }) => periods.map((period) => printPeriod(period, language))) : [];
  return [...new Set(found)].slice(0, MOST_VALUES).map(asText);
}

function ledgerParts({ key, kind, range }: DocumentedParameter, ledgers: readonly LedgerEntry[], target: TargetCell): readonly SuggestionGroup[] {
  const fields = COLUMNS[key] ?? [];
  if (fields.length === 0 && kind !== 'ledger' && kind !== 'headers' && kind !== 'row') return [];
  const all = ledgers.map((ledger) => referencesTo(ledger, target));
  const parts = kind === 'ledger' ? all.map(({ whole }) => whole) : kind === 'headers' ? all.map(({ headers }) => headers) : kind === 'row' ? all.map(({ row }) => row) : [];
  const columns = all.flatMap(({ column }) => fields.flatMap((field) => column(field) ?? []));
  return [
    { kind: 'ledgers', items: parts.map((text) => ({ text, label: text })) },
    { kind: 'cells', items: columns.flatMap(({ header, cell }) => (cell === null ? [] : [{ text: cell, label: header }])) },
    { kind: 'columns', items: range ? columns.map(({ header, whole }) => ({ text: whole, label: header })) : [] },
  ];
}

/** Tables of clauses where clauses are wanted; for reported totals the tables that are neither clauses nor a ledger. */
function tables({ kind }: DocumentedParameter, { vocabulary, ledgers }: Stock): readonly Suggestion[] {
  const wanted = kind === 'clauses' || kind === 'agreements' || kind === 'agreement' ? true : kind === 'reported' ? false : null;
  if (vocabulary === null || wanted === null) return [];
  const others = vocabulary.tables.filter(({ name, headers }) => isClausesTable([headers]) === wanted && !ledgers.some(({ table }) => table?.name === name));
  return others.map(({ name }) => ({ text: `${name}[#All]`, label: name }));
}
