import type { Agreement } from '../agreement/model';
import type { Attribution } from '../attribution/model';
import { fraction, textOf } from '../attribution/fraction';
import type { Matrix } from '../cells';
import { Fault } from '../fault';
import { textOfHundredths } from '../quantity/hundredths';
import type { Slices } from '../slices';
import { SLICE, whole } from '../slices';
import { AgreementBook } from './agreement-book';
import { attributeLine } from './attribute-line';
import { finding } from './finding';
import type { Ledger } from './ledger';
import { readLedger } from './ledger';
import { linesOf } from './lines';
import type { Outcome } from './outcome';
import type { PlainOutcome } from './plain-line';
import { PlainLines } from './plain-line';
import { PlainRecords } from './plain-records';

export type { Outcome };

/** Takes the outcomes of a ledger one by one, in no particular order. Nothing of a million rows needs to be kept. */
export interface OutcomeVisitor {
  /** Outcomes of records that have nothing unusual about them; the object is used again for the next one. */
  readonly plain: (outcome: PlainOutcome) => void;
  readonly outcome: (outcome: Outcome) => void;
}

/** A ledger and its agreements, ready to be attributed (SPEC §4). */
export class LedgerAttribution {
  readonly plainRecords: PlainRecords;

  constructor(
    readonly ledger: Ledger,
    readonly book: AgreementBook,
  ) {
    this.plainRecords = new PlainRecords(ledger, book);
  }

  /** Attributes line by line. A bad row is reported and left out of the shares, it never fails the rest. */
  visit(visitor: OutcomeVisitor): void {
    whole(this.visiting(visitor));
  }

  /** The same in slices; what is done is counted in records. */
  *visiting(visitor: OutcomeVisitor): Slices<void> {
    const { ledger, book } = this;
    const lines = linesOf(ledger.columns, ledger.keys);
    const plain = new PlainLines(this.plainRecords, ledger.unit);
    let done = 0;
    let pause = SLICE;
    for (let line = 0; line < lines.count; line += 1) {
      if (done >= pause) {
        yield { done, all: ledger.columns.count };
        pause = done + SLICE;
      }
      const records = lines.recordsOf(line);
      done += records.length;
      if (records.length === 0 || plain.run(records, visitor.plain)) continue;
      // The attempt may have put them into another order.
      const full = Array.from(records.sort(), (record) => ledger.recordAt(record));
      attributeLine(full, ledger, book).forEach(visitor.outcome);
    }
  }

  /** All outcomes in the order of the rows. */
  get outcomes(): readonly Outcome[] {
    return whole(this.outcomesInSlices());
  }

  *outcomesInSlices(): Slices<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    yield* this.visiting({ plain: (outcome) => outcomes.push(this.outcomeOf(outcome)), outcome: (outcome) => outcomes.push(outcome) });
    return outcomes.sort((a, b) => a.record.number - b.record.number);
  }

  /** A plain outcome in full. */
  outcomeOf(outcome: PlainOutcome): Outcome {
    const { terms, first, last, territorial } = outcome;
    const { agreement, outside } = terms;
    const record = this.ledger.recordAt(outcome.record);
    return {
      record,
      agreement,
      origin: outcome.profile.origin,
      host: outcome.profile.host,
      territorial: textOfHundredths(territorial),
      period: { first, last, cumulative: false },
      attribution: attributionOf(outcome),
      findings: outside ? [finding(record.number, 'period', 'outside-agreement', outside)] : [],
    };
  }
}

/** The attribution of a plain record, as History would have given it. */
export function attributionOf({ terms, territorial, uncut, origin, credited, cap }: PlainOutcome): Attribution {
  const { agreement, clause, share, tagged } = terms;
  const number = clause?.number ?? 0;
  return {
    clause,
    share,
    origin: textOfHundredths(origin),
    host: textOfHundredths(tagged ? territorial : territorial - origin),
    others: (agreement?.parties?.others ?? []).map(() => '0'),
    credited: textOfHundredths(credited),
    decimals: 2,
    remark: cap !== null && origin < uncut ? { code: 'cap-reached', details: { clause: number, cap: textOf(fraction(BigInt(cap), 100n)), uncut: textOfHundredths(uncut) } } : terms.outside,
    steps: [],
  };
}

/**
 * Reads a ledger and the agreements its cells name.
 * @throws Fault where the ledger cannot be read at all
 */
export function attributeLedger(cells: Matrix, agreements: readonly Agreement[]): LedgerAttribution {
  const ledger = readLedger(cells);
  if (!ledger.header.columns.has('agreement') && agreements.length !== 1) throw new Fault('ledger-column-missing', { field: 'agreement' });
  return new LedgerAttribution(ledger, new AgreementBook(agreements));
}
