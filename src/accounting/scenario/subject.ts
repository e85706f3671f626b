import type { Agreement, Clause } from '../agreement/model';
import { isRate } from '../attribution/rate';
import type { LedgerAttribution } from '../ledger/attribute-ledger';
import type { Outcome } from '../ledger/outcome';
import type { PlainOutcome } from '../ledger/plain-line';
import type { Day } from '../period/period';
import { halfWidth } from '../quantity/characters';
import type { Slices } from '../slices';

/** What is tried: the rows of an agreement that a clause, and those that follow on it, speak of. */
export interface Subject {
  readonly agreement: Agreement;
  readonly clause: Clause;
}

/** Figures of different indicators are never added. */
export interface SubjectRows {
  readonly indicator: string | null;
  readonly rows: number;
  /** The last day anything in the ledger is known of for this indicator; null without periods. */
  readonly last: Day | null;
  /** Days on which periods of the subject end. */
  readonly ends: ReadonlySet<Day>;
}

const normal = (text: string): string => halfWidth(text).trim().toLowerCase();

/** Whether rows of a case and an indicator are the subject's. Rates are shared by no clause. */
export function belongsTo({ clause: { cases, indicators } }: Subject): (recordCase: string | null, indicator: string | null) => boolean {
  const names = new Set(indicators.map(normal));
  return (recordCase, indicator) =>
    (cases.length === 0 || (recordCase !== null && cases.includes(recordCase))) &&
    (indicator === null ? names.size === 0 : !isRate(indicator) && (names.size === 0 || names.has(normal(indicator))));
}

/** Takes the outcomes of a subject one by one. */
export interface SubjectVisitor {
  readonly plain: (outcome: PlainOutcome) => void;
  readonly outcome: (outcome: Outcome) => void;
}

/** Hands over the outcomes of a subject, and of one indicator where that is given. */
export function* visitingSubject(attributed: LedgerAttribution, subject: Subject, indicator: string | null | undefined, { plain, outcome: take }: SubjectVisitor): Slices<void> {
  const belongs = belongsTo(subject);
  const enters = (recordCase: string | null, name: string | null): boolean => (indicator === undefined || name === indicator) && belongs(recordCase, name);
  yield* attributed.visiting({
    plain: (outcome) => {
      const { agreement, recordCase, indicator: name } = outcome.profile;
      if (agreement === subject.agreement && enters(recordCase, name)) plain(outcome);
    },
    outcome: (outcome) => {
      if (outcome.agreement === subject.agreement && enters(outcome.record.case, outcome.record.indicator)) take(outcome);
    },
  });
}

/** The indicators a subject has rows of, in the order of the ledger, and how far they reach. */
export function* surveying(attributed: LedgerAttribution, subject: Subject): Slices<readonly SubjectRows[]> {
  const belongs = belongsTo(subject);
  const found = new Map<string | null, { rows: number; last: Day | null; readonly ends: Set<Day> }>();
  const entryOf = (indicator: string | null) => {
    const entry = found.get(indicator) ?? { rows: 0, last: null, ends: new Set<Day>() };
    found.set(indicator, entry);
    return entry;
  };
  const take = (isOwn: boolean, indicator: string | null, last: Day | null): void => {
    const entry = entryOf(indicator);
    if (last !== null) entry.last = entry.last === null ? last : Math.max(entry.last, last);
    if (!isOwn) return;
    entry.rows += 1;
    if (last !== null) entry.ends.add(last);
  };
  yield* attributed.visiting({
    plain: ({ profile: { agreement, recordCase, indicator }, last }) => take(agreement === subject.agreement && belongs(recordCase, indicator), indicator, last),
    outcome: ({ agreement, record, period }) => take(agreement === subject.agreement && belongs(record.case, record.indicator), record.indicator, (period ?? record.period)?.last ?? null),
  });
  const order = attributed.ledger.columns.coded.indicator?.values ?? [];
  const place = (indicator: string | null): number => (indicator === null ? -1 : order.indexOf(indicator));
  return [...found].filter(([, { rows }]) => rows > 0).sort(([a], [b]) => place(a) - place(b)).map(([indicator, entry]) => ({ indicator, ...entry }));
}
