import { useMemo, useState } from 'react';
import type { Agreement } from '../../accounting/agreement/model';
import { Fault } from '../../accounting/fault';
import { yearOf } from '../../accounting/period/calendar';
import type { Day } from '../../accounting/period/period';
import { readDay } from '../../accounting/period/read-day';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import { readDecimalText } from '../../accounting/quantity/decimal-text';
import { halfWidth } from '../../accounting/quantity/characters';
import { stepsBetween } from '../../accounting/scenario/effects';
import type { DistrictPair } from '../../accounting/scenario/scratch';
import { scratchAgreement } from '../../accounting/scenario/scratch';
import type { ReadTerms, ScenarioTerms } from '../../accounting/scenario/terms';
import { readTerms, termsOf } from '../../accounting/scenario/terms';
import type { LedgerEntry } from '../../workbook/ledger-list';
import type { Agreements } from '../agreements/useAgreements';
import type { LedgerList } from '../compare/useLedgerList';
import { useLedgerList } from '../compare/useLedgerList';
import { sourcesOf } from '../../reckoning/reconcile/ledger-source';
import { useFollowed } from '../reconcile/useFollowed';
import { useLost } from '../reconcile/useLost';
import { chosenOf } from '../reconcile/useReconcile';
import type { WorkbookSettings } from '../settings/useSettings';
import type { ClauseChoice } from './choice';
import { SCRATCH, clauseChoices } from './choice';
import type { Scenarios } from './scenarios';
import { startingWith } from './scenarios';
import type { Ground, Question } from './session';
import type { Inquiry, TrialRun } from './useTrial';
import { useTrial } from './useTrial';

/** What is taken of years the ledger does not reach. */
export type YearsBeyond = 'none' | 'repeat' | 'growth';

/** What an answer is about, as it was when it was asked. */
export interface About {
  readonly today: Agreement;
  readonly clause: number;
  readonly scratch: boolean;
  readonly before: ScenarioTerms;
  readonly scenarios: Scenarios;
  readonly read: readonly ReadTerms[];
  readonly growth: DecimalText | null;
  readonly entries: readonly LedgerEntry[];
}

export interface WhatIf {
  readonly list: LedgerList;
  readonly entries: readonly LedgerEntry[];
  readonly chosen: readonly LedgerEntry[];
  readonly lost: readonly string[];
  readonly stale: boolean;
  readonly choices: readonly ClauseChoice[];
  /** A clause, or SCRATCH. */
  readonly choiceKey: string;
  readonly pairs: readonly DistrictPair[];
  readonly pair: DistrictPair | null;
  readonly start: { readonly text: string; readonly isBad: boolean };
  readonly beyond: YearsBeyond;
  readonly rate: { readonly text: string; readonly isBad: boolean };
  /** Null: nothing is there to try. */
  readonly today: Agreement | null;
  readonly clause: number;
  readonly before: ScenarioTerms | null;
  readonly scenarios: Scenarios | null;
  /** In the order of the scenarios. */
  readonly read: readonly ReadTerms[];
  readonly run: TrialRun<About | null>;
  readonly chooseClause: (key: string) => void;
  readonly chooseLedgers: (keys: readonly string[]) => void;
  readonly chooseIndicator: (name: string) => void;
  readonly choosePair: (key: string) => void;
  readonly setStart: (text: string) => void;
  readonly setBeyond: (beyond: YearsBeyond) => void;
  readonly setRate: (text: string) => void;
  readonly setScenarios: (scenarios: Scenarios) => void;
  readonly restore: ScenarioTerms | null;
  readonly again: () => void;
}

export const pairKey = ({ origin, host }: DistrictPair): string => `${origin.name} ${host.name}`;

/** What a first agreement is often like; every term of it is shown, and can be changed. */
const FIRST_TERMS: ScenarioTerms = { treatment: 'split', share: '50', years: '5', base: '', baseTo: 'host', cap: '' };

const NEVER_SETTLED = { read: () => undefined };
const NO_PAIRS: readonly DistrictPair[] = [];

/** The task What-if: it stays while other tasks are open, so that none loses what was tried. */
export function useWhatIf(open: boolean, { state }: Agreements, { settings: { corrections } }: WorkbookSettings, inUse: string | null): WhatIf {
  const list = useLedgerList(open);
  const [keys, setKeys] = useState<readonly string[] | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const [indicator, setIndicator] = useState<string | null>(null);
  const [wantedPair, setWantedPair] = useState<string | null>(null);
  const [startText, setStart] = useState<string | null>(null);
  const [beyond, setBeyond] = useState<YearsBeyond>('repeat');
  const [rateText, setRate] = useState('0');
  const [kept, setKept] = useState<{ readonly key: string; readonly scenarios: Scenarios } | null>(null);
  const entries = useMemo(() => (list.state.status === 'ready' ? list.state.entries : []), [list.state]);
  const selected = list.state.status === 'ready' ? list.state.selected : null;
  const chosen = useMemo(() => chosenOf(entries, keys, selected), [entries, keys, selected]);
  if (keys === null && chosen.length > 0) setKeys(chosen.map(({ key }) => key));
  const lost = useLost(list.state.status === 'ready', entries, chosen);
  const followed = useFollowed(open, list, chosen, NEVER_SETTLED);

  const book = state.status === 'ready' ? state.book : null;
  const choices = useMemo(() => clauseChoices(book?.agreements ?? []), [book]);
  const choice = choices.find(({ key }) => key === wanted) ?? (wanted === SCRATCH ? null : (choices.find(({ found }) => found.key === inUse) ?? choices[0] ?? null));

  const [pairs, setPairs] = useState(NO_PAIRS);
  const pair = choice === null ? (pairs.find((one) => pairKey(one) === wantedPair) ?? pairs[0] ?? null) : null;
  const firstYear = chosen.flatMap(({ periods }) => periods.map(({ first }) => yearOf(first))).reduce((least, year) => Math.min(least, year), Infinity);
  const start = startText ?? (Number.isFinite(firstYear) ? `${String(firstYear)}-01-01` : '');
  const startDay = useMemo(() => dayIn(start), [start]);
  const language = chosen[0]?.language ?? 'zh';
  const today = useMemo(() => choice?.found.agreement ?? (pair === null || startDay === null ? null : scratchAgreement(pair, startDay, language)), [choice, pair, startDay, language]);
  const clause = choice?.clause.number ?? 1;
  const before = useMemo(() => (today?.clauses[clause - 1] === undefined ? null : termsOf(today, today.clauses[clause - 1] as Agreement['clauses'][number])), [today, clause]);
  const restore = choice === null ? FIRST_TERMS : before;
  const choiceKey = choice?.key ?? SCRATCH;
  // Of another clause the scenarios begin with its own terms; an edit of the sheet keeps what was tried.
  const scenarios = useMemo(() => (kept?.key === choiceKey ? kept.scenarios : restore === null ? null : startingWith(restore)), [kept, choiceKey, restore]);
  const read = useMemo(() => (today === null || scenarios === null ? [] : scenarios.list.map(({ terms }) => readTerms(today, clause, terms))), [today, clause, scenarios]);

  const rate = rateIn(rateText);
  const growth = beyond === 'none' ? null : beyond === 'repeat' ? '0' : rate;
  const ground = useMemo((): Ground | null => (book === null || chosen.length === 0 ? null : { ledgers: sourcesOf(chosen, corrections), agreements: book.agreements.map(({ agreement }) => agreement) }), [book, chosen, corrections]);
  const inquiry = useMemo((): Inquiry<About | null> | null => {
    if (ground === null || (beyond === 'growth' && growth === null)) return null;
    if (today === null || scenarios === null || before === null) return { ground, question: { today: null, clause, pair: null, indicator, growth, scenarios: [] }, about: null };
    const tried = scenarios.list.map(({ terms }, index): Question['scenarios'][number] => {
      const agreement = read[index]?.agreement ?? null;
      return agreement === null ? null : { agreement, steps: choice === null ? null : stepsBetween(today, clause, terms) };
    });
    return { ground, question: { today, clause, pair, indicator, growth, scenarios: tried }, about: { today, clause, scratch: choice === null, before, scenarios, read, growth, entries: chosen } };
  }, [ground, today, clause, pair, indicator, growth, beyond, scenarios, before, read, choice, chosen]);
  const run = useTrial(inquiry);
  const found = run.status === 'answered' && run.answer.status === 'done' ? run.answer.pairs : NO_PAIRS;
  if (found !== NO_PAIRS && found.map(pairKey).join() !== pairs.map(pairKey).join()) setPairs(found);

  return {
    list, entries, chosen, lost: lost.sheets, stale: followed.stale, choices, choiceKey, pairs, pair, start: { text: start, isBad: startDay === null }, beyond, rate: { text: rateText, isBad: rate === null },
    today, clause, before, scenarios, read, run, restore,
    chooseClause: (key) => {
      setWanted(key);
      setIndicator(null);
    },
    chooseLedgers: (next) => {
      lost.dismiss();
      setKeys(next);
    },
    chooseIndicator: setIndicator, choosePair: setWantedPair, setStart, setBeyond, setRate,
    setScenarios: (next) => setKept({ key: choiceKey, scenarios: next }),
    again: followed.again,
  };
}

function dayIn(text: string): Day | null {
  try {
    return text.trim() === '' ? null : readDay(text, 'first');
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

/** Beyond these nobody speaks of growth. */
const MOST_RATE = 50;

function rateIn(text: string): DecimalText | null {
  const plain = halfWidth(text).replace(/[\s%]/g, '').replace('−', '-');
  if (!/^-?\d{1,2}(?:\.\d{1,4})?$/.test(plain)) return null;
  const rate = readDecimalText(plain);
  return rate !== null && Math.abs(Number(rate)) <= MOST_RATE ? rate : null;
}
