import type { Agreement } from '../../accounting/agreement/model';
import { printAgreement } from '../../accounting/agreement/print';
import type { Matrix } from '../../accounting/cells';
import type { FaultRecord } from '../../accounting/fault';
import { Fault, recordOf } from '../../accounting/fault';
import type { Language } from '../../accounting/language';
import { AgreementBook } from '../../accounting/ledger/agreement-book';
import { LedgerAttribution } from '../../accounting/ledger/attribute-ledger';
import type { CombinedLedger, LedgerSource } from '../../accounting/ledger/combine';
import { combineLedgers } from '../../accounting/ledger/combine';
import type { Ledger } from '../../accounting/ledger/ledger';
import { readLedger } from '../../accounting/ledger/ledger';
import type { Day } from '../../accounting/period/period';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import type { MoneyUnit } from '../../accounting/quantity/unit';
import type { TermStep } from '../../accounting/scenario/effects';
import type { ScenarioFigures } from '../../accounting/scenario/figures';
import { reckoning } from '../../accounting/scenario/figures';
import { lastDayOf } from '../../accounting/scenario/length';
import { fullYearIn, projecting, yearsToProject } from '../../accounting/scenario/projection';
import type { DistrictPair } from '../../accounting/scenario/scratch';
import { pairsIn, underScratch } from '../../accounting/scenario/scratch';
import type { Subject, SubjectRows } from '../../accounting/scenario/subject';
import { surveying } from '../../accounting/scenario/subject';
import type { Slices } from '../../accounting/slices';

/** What terms are tried on: plain data, for it may be reckoned in another thread. */
export interface Ground {
  readonly ledgers: readonly LedgerSource[];
  readonly agreements: readonly Agreement[];
}

/** One scenario: the agreement it makes, and the changes that lead to it; null where its terms cannot be read. */
export interface Tried {
  readonly agreement: Agreement;
  readonly steps: readonly TermStep[] | null;
}

export interface Question {
  /** Today's terms; null: which districts they are between is not chosen yet. */
  readonly today: Agreement | null;
  /** The clause that is tried, from 1. */
  readonly clause: number;
  /** From scratch: all rows of the pair; null: the rows of the agreement. */
  readonly pair: DistrictPair | null;
  /** Null: the first there is. */
  readonly indicator: string | null;
  /** How much figures grow in years the ledger does not reach, in per cent; null: there are no such years. */
  readonly growth: DecimalText | null;
  readonly scenarios: readonly (Tried | null)[];
}

/** What one changed term adds to the origin's figure, after those before it. */
export interface Effect {
  readonly key: TermStep['key'];
  readonly figures: ScenarioFigures;
}

export interface TriedFigures extends ScenarioFigures {
  readonly effects: readonly Effect[] | null;
}

/** Today's terms and the others, on the same rows. */
export interface Trial {
  readonly indicators: readonly (string | null)[];
  readonly indicator: string | null;
  /** The last day the ledger knows anything of. */
  readonly last: Day | null;
  /** The year that is repeated; null where no year is there to its end. */
  readonly repeated: number | null;
  /** Years that stand in no ledger. */
  readonly projected: readonly number[];
  readonly today: ScenarioFigures;
  readonly scenarios: readonly (TriedFigures | null)[];
}

export type Answer =
  | { readonly status: 'refused'; readonly fault: FaultRecord }
  | { readonly status: 'done'; readonly language: Language; readonly unit: MoneyUnit | null; readonly pairs: readonly DistrictPair[]; /** Null: no rows. */ readonly trial: Trial | null };

/** A ledger with the years to come, and what was reckoned of it so far. */
interface Basis {
  readonly key: string;
  readonly ledger: Ledger;
  readonly known: Map<string, ScenarioFigures>;
}

interface Surveyed {
  readonly key: string;
  readonly rows: readonly SubjectRows[];
  readonly attributed: LedgerAttribution;
  readonly cells: Pick<CombinedLedger, 'cells' | 'fields'>;
}

/** One ground, kept with what was read of it: a term that changes costs one reckoning, not a reading. */
export class Session {
  private ground: Ground = { ledgers: [], agreements: [] };
  private combined: { readonly id: string; readonly ledger: CombinedLedger; readonly read: Ledger; readonly pairs: readonly DistrictPair[] } | null = null;
  private surveyed: Surveyed | null = null;
  private basis: Basis | null = null;

  load(ground: Ground): void {
    this.ground = ground;
    this.combined = null;
    this.surveyed = null;
    this.basis = null;
  }

  *answering(question: Question): Slices<Answer> {
    try {
      const { today, clause } = question;
      yield PAUSE;
      const combined = yield* this.combining(question.pair === null ? (today?.id ?? '') : '');
      const about = { status: 'done', language: combined.ledger.language, unit: combined.read.unit, pairs: combined.pairs } as const;
      const own = today?.clauses[clause - 1];
      if (today === null || own === undefined) return { ...about, trial: null };
      const subject: Subject = { agreement: today, clause: own };
      const surveyed = yield* this.surveying(question, subject);
      const rows = surveyed.rows.find(({ indicator }) => indicator === question.indicator) ?? surveyed.rows[0];
      if (rows === undefined) return { ...about, trial: null };
      return { ...about, trial: yield* this.trying(question, subject, surveyed, rows) };
    } catch (error) {
      if (error instanceof Fault) return { status: 'refused', fault: recordOf(error) };
      throw error;
    }
  }

  private *combining(id: string): Slices<NonNullable<Session['combined']>> {
    if (this.combined?.id !== id) {
      const ledger = combineLedgers(this.ground.ledgers, id);
      yield PAUSE;
      const read = readLedger(ledger.cells);
      this.combined = { id, ledger, read, pairs: pairsIn(read) };
      this.surveyed = null;
      this.basis = null;
    }
    return this.combined;
  }

  private *surveying({ today, clause, pair }: Question, subject: Subject): Slices<Surveyed> {
    const key = JSON.stringify([today && printAgreement(today), clause, pair?.origin.name, pair?.host.name]);
    if (this.surveyed?.key !== key) {
      const { ledger, read } = this.combined as NonNullable<Session['combined']>;
      const cells = pair === null ? ledger : underScratch(ledger, read, pair);
      yield PAUSE;
      const attributed = new LedgerAttribution(pair === null ? read : readLedger(cells.cells), this.bookWith(subject.agreement));
      this.surveyed = { key, attributed, cells, rows: yield* surveying(attributed, subject) };
    }
    // Terms are told apart by what they say: the same in another object are the same.
    return this.surveyed;
  }

  private bookWith(agreement: Agreement): AgreementBook {
    return new AgreementBook([...this.ground.agreements.filter(({ id }) => id !== agreement.id), agreement]);
  }

  private *trying({ clause, growth, pair, scenarios }: Question, subject: Subject, surveyed: Surveyed, rows: SubjectRows): Slices<Trial> {
    const { indicator } = rows;
    const repeated = fullYearIn(rows);
    // Nothing agreed has no end to speak of.
    const ends = [...(pair === null ? [subject] : []), ...scenarios.flatMap((tried) => (tried === null ? [] : subjectOf(tried.agreement, clause)))].map(({ agreement, clause: own }) => lastDayOf(agreement, own));
    const projected = growth === null || repeated === null ? [] : yearsToProject(rows, ends);
    const basis = yield* this.projecting(surveyed, subject, rows, { from: repeated ?? 0, years: projected, growth: growth ?? '0' });
    const figures = (agreement: Agreement) => this.reckoned(basis, clause, indicator, agreement);
    const today = yield* figures(subject.agreement);
    const tried: (TriedFigures | null)[] = [];
    for (const scenario of scenarios) {
      if (scenario === null) {
        tried.push(null);
        continue;
      }
      const own = yield* figures(scenario.agreement);
      const effects: Effect[] = [];
      for (const { key, agreement } of scenario.steps ?? []) effects.push({ key, figures: yield* figures(agreement) });
      tried.push({ ...own, effects: scenario.steps === null ? null : effects });
    }
    return { indicators: surveyed.rows.map((one) => one.indicator), indicator, last: rows.last, repeated, projected, today, scenarios: tried };
  }

  private *projecting(surveyed: Surveyed, subject: Subject, { indicator }: SubjectRows, projection: { readonly from: number; readonly years: readonly number[]; readonly growth: DecimalText }): Slices<Basis> {
    const key = JSON.stringify([surveyed.key, indicator, projection.years, projection.growth]);
    if (this.basis?.key !== key) {
      const { attributed, cells } = surveyed;
      const asSurveyed: Subject = { ...subject, agreement: attributed.book.agreements.find(({ id }) => id === subject.agreement.id) ?? subject.agreement };
      const added: Matrix = projection.years.length === 0 ? [] : yield* projecting(attributed, asSurveyed, indicator, cells, projection);
      yield PAUSE;
      this.basis = { key, ledger: added.length === 0 ? attributed.ledger : readLedger([...cells.cells, ...added]), known: new Map() };
    }
    return this.basis;
  }

  private *reckoned({ ledger, known }: Basis, clause: number, indicator: string | null, agreement: Agreement): Slices<ScenarioFigures> {
    const key = printAgreement(agreement);
    const before = known.get(key);
    if (before !== undefined) return before;
    yield PAUSE;
    const [subject] = subjectOf(agreement, clause);
    if (subject === undefined) throw new TypeError(`The agreement has no clause ${clause}.`);
    const figures = yield* reckoning(new LedgerAttribution(ledger, this.bookWith(agreement)), subject, indicator);
    known.set(key, figures);
    return figures;
  }
}

const PAUSE = { done: 0, all: 1 };

const subjectOf = (agreement: Agreement, number: number): readonly Subject[] => agreement.clauses.slice(number - 1, number).map((clause) => ({ agreement, clause }));
