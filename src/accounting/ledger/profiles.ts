import type { Agreement } from '../agreement/model';
import type { District } from '../district/district';
import type { AgreementBook } from './agreement-book';
import { Fault } from '../fault';
import { isSame } from './attribute-row';
import { BLANK } from './coded-column';
import type { Ledger } from './ledger';

/** What many records of a ledger have in common: who is paired, for what, and under which agreement. */
export interface Profile {
  /** Null: the records name none. */
  readonly agreement: Agreement | null;
  readonly host: District | null;
  readonly origin: District | null;
  readonly recordCase: string | null;
  readonly indicator: string | null;
  /** The parties are those agreed, and the amounts are in the ledger's unit. */
  readonly isPlain: boolean;
}

const FIELDS = ['agreement', 'host', 'origin', 'case', 'indicator', 'unit'] as const;
/** Profiles found again without a search, a power of two. */
const RECENT = 1024;

/**
 * Every record's profile, by its number. The columns are gone through once, side by side; whoever works on a
 * record then looks at one number instead of six columns.
 */
export class Profiles {
  readonly all: Profile[] = [];
  private readonly numbers: Int32Array;

  constructor(
    private readonly ledger: Ledger,
    private readonly book: AgreementBook,
  ) {
    const { count, coded } = ledger.columns;
    this.numbers = new Int32Array(count);
    const columns = FIELDS.map((field) => coded[field]?.codes ?? null);
    const codes = new Int32Array(FIELDS.length);
    const recent = new Int32Array(RECENT).fill(BLANK);
    const known = new Map<string, number>();
    const keys: number[] = [];
    for (let record = 0; record < count; record += 1) {
      let place = 0;
      for (let field = 0; field < codes.length; field += 1) {
        const column = columns[field];
        const code = column ? (column[record] as number) : BLANK;
        codes[field] = code;
        place = (place * 31 + code) & (RECENT - 1);
      }
      let number = recent[place] as number;
      if (number === BLANK || !isAt(keys, number * codes.length, codes)) {
        const text = codes.join();
        number = known.get(text) ?? this.all.length;
        if (number === this.all.length) {
          known.set(text, number);
          keys.push(...codes);
          this.all.push(this.profileOf(record));
        }
        recent[place] = number;
      }
      this.numbers[record] = number;
    }
  }

  of(record: number): Profile {
    return this.all[this.numbers[record] as number] as Profile;
  }

  private profileOf(record: number): Profile {
    const { coded } = this.ledger.columns;
    const agreement = this.agreementOf(record);
    const origin = coded.origin?.at(record) ?? null;
    const host = coded.host?.at(record) ?? null;
    const unit = this.ledger.unitOf(record);
    return {
      agreement: agreement ?? null,
      host: host ?? agreement?.parties?.host ?? null,
      origin: origin ?? agreement?.parties?.origin ?? null,
      recordCase: coded.case?.at(record) ?? null,
      indicator: coded.indicator ? (coded.indicator.at(record) ?? null) : this.ledger.header.title.indicator,
      isPlain: agreement !== undefined && (unit === null || unit === this.ledger.unit) && this.areParties(origin, host, agreement),
    };
  }

  /** A blank party comes from the agreement; an origin without an agreement is worth a warning. */
  private areParties(origin: District | null, host: District | null, agreement: Agreement | null): boolean {
    if (agreement === null) return host !== null && (origin === null || !this.ledger.columns.coded.agreement);
    const { parties } = agreement;
    return parties === null ? host !== null && origin !== null : isSame(origin, parties.origin) && isSame(host, parties.host);
  }

  /** Undefined: none that can be used. Without a column 协议 the one agreement is that of every row with an origin. */
  private agreementOf(record: number): Agreement | null | undefined {
    const { agreement, origin } = this.ledger.columns.coded;
    if (!agreement) return origin && origin.codes[record] === BLANK ? null : (this.book.agreements[0] ?? null);
    const cell = agreement.at(record);
    if (cell === null || cell === undefined) return cell;
    try {
      return this.book.find(cell);
    } catch (error) {
      if (error instanceof Fault) return undefined;
      throw error;
    }
  }
}

function isAt(keys: readonly number[], start: number, codes: Int32Array): boolean {
  for (let field = 0; field < codes.length; field += 1) if (keys[start + field] !== codes[field]) return false;
  return true;
}
