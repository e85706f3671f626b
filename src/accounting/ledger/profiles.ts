import type { Agreement } from '../agreement/model';
import type { District } from '../district/district';
import type { AgreementBook } from './agreement-book';
import { Fault } from '../fault';
import { isSame } from './attribute-row';
import { BLANK } from './coded-column';
import { commonCode } from './columns';
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

/** The profiles of a ledger, by combination of the codes of its records. */
export class Profiles {
  private readonly all: readonly Profile[];

  constructor(
    private readonly ledger: Ledger,
    private readonly book: AgreementBook,
  ) {
    this.all = Array.from({ length: ledger.columns.combinations.count }, (_, combination) => this.profileOf(combination));
  }

  of(record: number): Profile {
    return this.all[this.ledger.columns.combinations.of(record)] as Profile;
  }

  private profileOf(combination: number): Profile {
    const { columns, header } = this.ledger;
    const { coded } = columns;
    const agreement = this.agreementOf(combination);
    const origin = coded.origin?.value(commonCode(columns, 'origin', combination)) ?? null;
    const host = coded.host?.value(commonCode(columns, 'host', combination)) ?? null;
    const unit = this.ledger.unitOf(combination);
    return {
      agreement: agreement ?? null,
      host: host ?? agreement?.parties?.host ?? null,
      origin: origin ?? agreement?.parties?.origin ?? null,
      recordCase: coded.case?.value(commonCode(columns, 'case', combination)) ?? null,
      indicator: coded.indicator ? (coded.indicator.value(commonCode(columns, 'indicator', combination)) ?? null) : header.title.indicator,
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
  private agreementOf(combination: number): Agreement | null | undefined {
    const { columns } = this.ledger;
    const { agreement, origin } = columns.coded;
    if (!agreement) return origin && commonCode(columns, 'origin', combination) === BLANK ? null : (this.book.agreements[0] ?? null);
    const cell = agreement.value(commonCode(columns, 'agreement', combination));
    if (cell === null || cell === undefined) return cell;
    try {
      return this.book.find(cell);
    } catch (error) {
      if (error instanceof Fault) return undefined;
      throw error;
    }
  }
}
