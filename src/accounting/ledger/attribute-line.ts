import type { Agreement, Clause } from '../agreement/model';
import { endsYear, notShared } from '../attribution/figure';
import { History } from '../attribution/history';
import type { Attribution, Span } from '../attribution/model';
import { inForceOver } from '../attribution/share-vector';
import { readDistrict } from '../district/read-district';
import { Fault, recordOf } from '../fault';
import { groupBy } from '../group-by';
import { yearOf } from '../period/calendar';
import type { DecimalText } from '../quantity/decimal-text';
import type { AgreementBook } from './agreement-book';
import { hasBareAmounts } from './agreement-book';
import { otherParties } from './attribute-row';
import { difference } from './decimal-sum';
import type { Finding } from './finding';
import { finding, findingCodeOf, levelOf } from './finding';
import type { Ledger, LedgerRecord } from './ledger';
import type { Outcome } from './outcome';
import type { RecordSpan, Spanless } from './spans';
import { spansOf } from './spans';

/** A record on its way through. */
interface Draft {
  readonly record: LedgerRecord;
  readonly agreement: Agreement | null;
  readonly span: RecordSpan | null;
  readonly territorial: DecimalText | null;
  readonly findings: Finding[];
  attribution: Attribution | null;
}

/**
 * Attributes the records of one line, unit × indicator, whatever they hold. A bad row is reported and left out of
 * the shares, it never fails the rest.
 * @param spans what is new in each record, where that is known already
 */
export const attributeLine = (records: readonly LedgerRecord[], ledger: Ledger, book: AgreementBook, spans: Spans = spansOf(records)): readonly Outcome[] => worked(records, ledger, book, { spans, explain: false }).drafts.map(outcomeOf);

type Spans = ReadonlyMap<LedgerRecord, RecordSpan | Spanless>;

/** The outcomes of one line with the steps taken, and the histories they are part of. */
export interface ExplainedLine {
  /** In the order of the records. */
  readonly outcomes: readonly Outcome[];
  /** Each in time order, which is the order in which it was worked through. */
  readonly histories: readonly (readonly Outcome[])[];
}

/** The same as `attributeLine`, so that it can be followed. */
export function explainLine(records: readonly LedgerRecord[], ledger: Ledger, book: AgreementBook): ExplainedLine {
  const { drafts, histories } = worked(records, ledger, book, { spans: spansOf(records), explain: true });
  const outcomes = new Map(drafts.map((draft) => [draft, outcomeOf(draft)]));
  return { outcomes: [...outcomes.values()], histories: histories.map((history) => history.drafts.flatMap((draft) => outcomes.get(draft) ?? [])) };
}

/** @param explain the attributions carry their steps */
function worked(records: readonly LedgerRecord[], ledger: Ledger, book: AgreementBook, { spans, explain }: { readonly spans: Spans; readonly explain: boolean }): { readonly drafts: readonly Draft[]; readonly histories: readonly SharedLine[] } {
  const drafts = records.map((record) => draftOf(record, ledger, book, spans.get(record) ?? 'missing'));
  for (const draft of doubleCounted(drafts)) draft.findings.push(finding(draft.record.number, 'host', 'double-counted', { code: 'double-counted', details: {} }));
  const histories = historiesOf(drafts);
  for (const history of histories) runHistory(history, ledger, explain);
  return { drafts, histories };
}

const isBad = ({ findings }: Draft): boolean => findings.some(({ level }) => level === 'error');

function draftOf(record: LedgerRecord, ledger: Ledger, book: AgreementBook, span: RecordSpan | Spanless): Draft {
  const findings = record.faults.map(({ field, fault }) => finding(record.number, field, findingCodeOf(recordOf(fault)), recordOf(fault), 'error'));
  const draft = (agreement: Agreement | null): Draft => {
    const known = typeof span === 'string' ? null : span;
    return { record, agreement, span: known, territorial: known?.value ?? null, findings, attribution: null };
  };
  if (span === 'missing' && !record.faults.some(({ field }) => field === 'figure' || field === 'cumulative')) {
    findings.push(finding(record.number, record.cumulative === null && ledger.header.columns.has('figure') ? 'figure' : 'cumulative', 'missing-value', { code: 'value-missing', details: {} }));
  }
  if (span === 'overlap') findings.push(finding(record.number, 'period', 'overlapping-period', { code: 'period-overlaps', details: {} }));
  let agreement: Agreement | null = null;
  try {
    agreement = agreementOf(record, ledger, book);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    findings.push(finding(record.number, 'agreement', findingCodeOf(recordOf(error)), recordOf(error), 'error'));
    return draft(null);
  }
  if (agreement === null) {
    if (record.origin !== null && ledger.header.columns.has('agreement')) findings.push(finding(record.number, 'agreement', 'unknown-agreement', { code: 'agreement-blank-with-origin', details: { origin: record.origin.name } }, 'warning'));
    return draft(null);
  }
  const others = otherParties(record, agreement.parties);
  if (others) findings.push(finding(record.number, 'origin', 'other-parties', others));
  if (record.converted && hasBareAmounts(agreement)) findings.push(finding(record.number, 'unit', 'mixed-units', { code: 'units-mixed-terms', details: { unit: record.unit ?? '', ledger: ledger.unit ?? '' } }, 'error'));
  return draft(agreement);
}

/** Without a column 协议 the one agreement is that of every row with an origin. */
function agreementOf(record: LedgerRecord, { header: { columns } }: Ledger, book: AgreementBook): Agreement | null {
  if (columns.has('agreement')) return record.agreement === null ? null : book.find(record.agreement);
  return columns.has('origin') && record.origin === null ? null : (book.agreements[0] ?? null);
}

/**
 * The same unit, indicator and period reported by two districts: it stands in both, or both report the one place, of
 * one project, under 填报单位.
 */
function doubleCounted(drafts: readonly Draft[]): readonly Draft[] {
  const dated = drafts.filter(({ record }) => record.period !== null);
  const keyOf = ({ record: { key, indicator, period } }: Draft): string => JSON.stringify([key, indicator, period?.first, period?.last]);
  const several = (group: readonly Draft[], districtOf: (draft: Draft) => string | null) => new Set(group.flatMap((draft) => districtOf(draft) ?? [])).size > 1;
  const hosted = dated.filter((draft) => hostOf(draft) !== null);
  const standing = [...groupBy(hosted, keyOf).values()].filter((group) => several(group, hostOf));
  const reported = [...groupBy(dated, (draft) => JSON.stringify([keyOf(draft), draft.record.project])).values()].filter((group) => several(group, reporterOf));
  return [...new Set([...standing, ...reported].flat())];
}

/** A blank host comes from the agreement. */
const hostOf = ({ record, agreement }: Draft): string | null => (record.host ?? agreement?.parties?.host)?.name ?? null;

/** The district that reports; null where 填报单位 names none, but a firm or an office. */
function reporterOf({ record: { reporter } }: Draft): string | null {
  try {
    return reporter === null ? null : readDistrict(reporter).name;
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

/** A draft that has its place in time and its agreement: one that History can work on. */
interface Shared extends Draft {
  readonly agreement: Agreement;
  readonly span: RecordSpan;
}

/** What the rows of one agreement have in common. */
interface SharedLine {
  readonly agreement: Agreement;
  readonly drafts: readonly Shared[];
}

/** Unit × indicator × project × agreement, each in time order; rows of one period from the largest figure to the smallest. */
function historiesOf(drafts: readonly Draft[]): readonly SharedLine[] {
  const numbers = new Map<Agreement, number>();
  const groups = new Map<string, { readonly agreement: Agreement; readonly drafts: Shared[] }>();
  for (const draft of drafts) {
    const { agreement, record, span } = draft;
    if (isBad(draft) || span === null) continue;
    if (agreement === null) {
      draft.attribution = notShared({ value: span.value });
      continue;
    }
    if (!numbers.has(agreement)) numbers.set(agreement, numbers.size);
    const key = JSON.stringify([numbers.get(agreement), record.key, record.indicator, record.project]);
    const group = groups.get(key) ?? { agreement, drafts: [] };
    groups.set(key, group);
    // The draft itself, so that what becomes of it stays with it.
    group.drafts.push(draft as Shared);
  }
  for (const group of groups.values()) group.drafts.sort(inOrder);
  return [...groups.values()];
}

const inOrder = (a: Shared, b: Shared): number => dayOf(a, 'last') - dayOf(b, 'last') || dayOf(a, 'first') - dayOf(b, 'first') || larger(a, b) || (tieKey(a) < tieKey(b) ? -1 : 1);

/** A span without a period stands alone in its line; its place is the first. */
const dayOf = ({ span: { period } }: Shared, side: 'first' | 'last'): number => (period === null ? 0 : period[side]);

function larger(a: Shared, b: Shared): number {
  const rest = difference(b.span.value, a.span.value);
  return rest.startsWith('-') ? -1 : rest === '0' ? 0 : 1;
}

/** Rows that agree in this are the same to every clause, so their order cannot matter. */
const tieKey = ({ record }: Draft): string => JSON.stringify([record.case, record.base, record.cap, record.dates]);

function runHistory({ agreement, drafts }: SharedLine, ledger: Ledger, explain: boolean): void {
  const history = new History(agreement, { explain });
  const spans = new Map(drafts.map((draft) => [draft, spanOf(draft, ledger)]));
  const settling = settlingSpans(agreement, [...spans.values()]);
  for (const [draft, span] of spans) {
    try {
      const attribution = history.attribute(span, settling.has(span));
      draft.attribution = attribution;
      if (attribution.remark?.code === 'outside-agreement') draft.findings.push(finding(draft.record.number, 'period', 'outside-agreement', attribution.remark));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const code = findingCodeOf(recordOf(error));
      draft.findings.push(finding(draft.record.number, FIELD_OF.get(code) ?? null, code, recordOf(error), levelOf(code)));
    }
  }
}

const FIELD_OF = new Map<Finding['code'], Finding['field']>([
  ['no-clause', 'case'], ['ambiguous-clause', 'case'], ['unknown-period', 'period'], ['missing-start', 'start'], ['missing-base', 'base'], ['missing-value', 'cap'], ['not-additive', 'indicator'],
]);

function spanOf({ record, span: { value, period, running, decimals } }: Shared, { unit }: Ledger): Span {
  return {
    value, period, running, decimals,
    case: record.case, indicator: record.indicator, dates: record.dates, base: record.base, cap: record.cap, unit,
  };
}

/** Shortfall and floor are settled by the last span of a year that ends on 31 December under its clause. */
function settlingSpans(agreement: Agreement, spans: readonly Span[]): ReadonlySet<Span> {
  const settling = new Set<Span>();
  if (!agreement.clauses.some(({ base, floor }) => base?.shortfall === 'share' || floor !== null)) return settling;
  const seen = new Map<number, Set<Clause>>();
  for (const span of [...spans].reverse()) {
    if (span.period === null || !endsYear(span.period)) continue;
    const clause = clauseOf(agreement, span);
    const year = yearOf(span.period.last);
    const clauses = seen.get(year) ?? new Set();
    if (clause && !clauses.has(clause)) settling.add(span);
    if (clause) seen.set(year, clauses.add(clause));
  }
  return settling;
}

/** A span whose clause cannot be chosen settles nothing; its fault is reported when it is attributed. */
function clauseOf(agreement: Agreement, span: Span): Clause | null {
  try {
    return inForceOver({ ...span, agreement }, span.period).choice.clause;
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

function outcomeOf(draft: Draft): Outcome {
  const { record, agreement, span, territorial, findings } = draft;
  const parties = agreement?.parties ?? null;
  return {
    record, agreement, territorial, findings, period: span?.period ?? null,
    origin: record.origin ?? parties?.origin ?? null,
    host: record.host ?? parties?.host ?? null,
    attribution: draft.attribution,
  };
}
