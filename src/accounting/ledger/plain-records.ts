import type { Agreement } from '../agreement/model';
import type { District } from '../district/district';
import { Fault } from '../fault';
import { yearOf } from '../period/calendar';
import type { Period } from '../period/period';
import { NO_HUNDREDTHS } from '../quantity/hundredths';
import type { AgreementBook } from './agreement-book';
import { isSame } from './attribute-row';
import { BLANK } from './coded-column';
import type { LedgerField } from './fields';
import type { Ledger } from './ledger';

/** A period with its year, by the code of its column. */
export interface DatedPeriod extends Period {
  readonly year: number;
}

const AMOUNTS: readonly LedgerField[] = ['figure', 'cumulative', 'base'];

/** What the columns say of a record that has nothing unusual about it. */
export class PlainRecords {
  private readonly agreements: readonly (Agreement | undefined)[];
  private readonly periods: readonly (DatedPeriod | undefined)[];
  private readonly titlePeriod: DatedPeriod | null;
  private readonly only: Agreement | null;
  private readonly isConverting: boolean;

  constructor(
    private readonly ledger: Ledger,
    book: AgreementBook,
  ) {
    const { columns, header } = ledger;
    const { coded } = columns;
    this.agreements = (coded.agreement?.values ?? []).map((cell) => (cell === undefined ? undefined : found(book, cell)));
    this.periods = (coded.period?.values ?? []).map((period) => period && dated(period));
    this.titlePeriod = coded.period || header.title.period === null ? null : dated(header.title.period);
    this.only = book.agreements[0] ?? null;
    this.isConverting = AMOUNTS.some((field) => {
      const column = header.columns.get(field);
      const own = column === undefined ? undefined : header.units.get(column);
      return own !== undefined && ledger.unit !== null && own !== ledger.unit;
    });
  }

  /** Whether every cell was read, the figure is whole hundredths in the ledger's unit, and the parties are those agreed. */
  isPlain(record: number, agreement: Agreement | null): boolean {
    const { columns, unit } = this.ledger;
    if (columns.isPlain[record] === 0 || this.isConverting || this.valueOf(record) === NO_HUNDREDTHS || this.periodOf(record) === null) return false;
    const { coded } = columns;
    const own = coded.unit ? this.ledger.unitOf(record) : null;
    if (own !== null && own !== unit) return false;
    if ((coded.name?.codes[record] ?? BLANK) === BLANK && (coded['credit-code']?.codes[record] ?? BLANK) === BLANK) return false;
    return this.hasItsParties(record, agreement);
  }

  private hasItsParties(record: number, agreement: Agreement | null): boolean {
    const { coded } = this.ledger.columns;
    const origin = coded.origin?.at(record) ?? null;
    const host = coded.host?.at(record) ?? null;
    if (agreement === null) return host !== null && (origin === null || !coded.agreement);
    if (agreement.parties === null) return host !== null && origin !== null;
    return isSame(origin, agreement.parties.origin) && isSame(host, agreement.parties.host);
  }

  /** The figure in hundredths; 累计数 governs where both are filled. */
  valueOf(record: number): number {
    const { cumulatives, figures } = this.ledger.columns;
    const cumulative = cumulatives === null ? NO_HUNDREDTHS : (cumulatives[record] as number);
    return cumulative !== NO_HUNDREDTHS || figures === null ? cumulative : (figures[record] as number);
  }

  isCumulative(record: number): boolean {
    const { cumulatives } = this.ledger.columns;
    return (cumulatives !== null && cumulatives[record] !== NO_HUNDREDTHS) || this.periodOf(record)?.cumulative === true;
  }

  periodOf(record: number): DatedPeriod | null {
    const { period } = this.ledger.columns.coded;
    if (!period) return this.titlePeriod;
    return this.periods[period.codes[record] as number] ?? null;
  }

  /** Null: the row names none; undefined: none that can be used. Without a column 协议 the one agreement is that of every row with an origin. */
  agreementOf(record: number): Agreement | null | undefined {
    const { agreement, origin } = this.ledger.columns.coded;
    if (agreement) {
      const code = agreement.codes[record] as number;
      return code === BLANK ? null : this.agreements[code];
    }
    return origin && origin.codes[record] === BLANK ? null : this.only;
  }

  hostOf(record: number, agreement: Agreement | null): District | null {
    return this.ledger.columns.coded.host?.at(record) ?? agreement?.parties?.host ?? null;
  }

  originOf(record: number, agreement: Agreement | null): District | null {
    return this.ledger.columns.coded.origin?.at(record) ?? agreement?.parties?.origin ?? null;
  }

  caseOf(record: number): string | null {
    return this.ledger.columns.coded.case?.at(record) ?? null;
  }

  indicatorOf(record: number): string | null {
    const { indicator } = this.ledger.columns.coded;
    return indicator ? (indicator.at(record) ?? null) : this.ledger.header.title.indicator;
  }

  /** The record's own base in hundredths, or NO_HUNDREDTHS. */
  baseOf(record: number): number {
    return this.ledger.columns.bases?.[record] ?? NO_HUNDREDTHS;
  }

  /** Equal numbers where case, project and agreement are the same; a text's number is its code. */
  codeOf(field: 'agreement' | 'case' | 'host' | 'origin' | 'project', record: number): number {
    return this.ledger.columns.coded[field]?.codes[record] ?? BLANK;
  }
}

const dated = (period: Period): DatedPeriod => ({ ...period, year: yearOf(period.last) });

function found(book: AgreementBook, cell: string): Agreement | undefined {
  try {
    return book.find(cell);
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}
