import { yearOf } from '../period/calendar';
import type { Period } from '../period/period';
import { NO_HUNDREDTHS } from '../quantity/hundredths';
import type { AgreementBook } from './agreement-book';
import { BLANK } from './coded-column';
import type { LedgerField } from './fields';
import type { Ledger } from './ledger';
import type { Profile } from './profiles';
import { Profiles } from './profiles';

/** A period with its year. */
export interface DatedPeriod extends Period {
  readonly year: number;
}

const AMOUNTS: readonly LedgerField[] = ['figure', 'cumulative', 'base'];

/** What the columns say of a record that has nothing unusual about it. */
export class PlainRecords {
  private readonly profiles: Profiles;
  private readonly periods: readonly (DatedPeriod | undefined)[];
  private readonly titlePeriod: DatedPeriod | null;
  private readonly isConverting: boolean;
  /** Rows of one period may be the reports of two districts. */
  readonly haveReporters: boolean;

  constructor(
    private readonly ledger: Ledger,
    book: AgreementBook,
  ) {
    const { columns, header } = ledger;
    this.profiles = new Profiles(ledger, book);
    this.periods = (columns.coded.period?.values ?? []).map((period) => period && dated(period));
    this.titlePeriod = columns.coded.period || header.title.period === null ? null : dated(header.title.period);
    this.haveReporters = (columns.coded.reporter?.values.length ?? 0) > 1;
    this.isConverting = AMOUNTS.some((field) => {
      const column = header.columns.get(field);
      const own = column === undefined ? undefined : header.units.get(column);
      return own !== undefined && ledger.unit !== null && own !== ledger.unit;
    });
  }

  profileOf(record: number): Profile {
    return this.profiles.of(record);
  }

  /** Whether every cell was read, and the figure is whole hundredths in the ledger's unit. */
  isPlain(record: number): boolean {
    const { columns } = this.ledger;
    return columns.isPlain[record] === 1 && !this.isConverting && this.valueOf(record) !== NO_HUNDREDTHS && this.periodOf(record) !== null && this.hasName(record);
  }

  /** Names are read only where some record has no code. */
  private hasName(record: number): boolean {
    const { name, 'credit-code': code } = this.ledger.columns.own;
    return !name || name[record] !== BLANK || (code !== undefined && code[record] !== BLANK);
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
    const { period } = this.ledger.columns.own;
    if (!period) return this.titlePeriod;
    return this.periods[period[record] as number] ?? null;
  }

  /** The record's own base in hundredths, or NO_HUNDREDTHS. */
  baseOf(record: number): number {
    return this.ledger.columns.bases?.[record] ?? NO_HUNDREDTHS;
  }

  /** Equal numbers where the projects are the same. */
  projectOf(record: number): number {
    return this.ledger.columns.own.project?.[record] ?? BLANK;
  }
}

const dated = (period: Period): DatedPeriod => ({ ...period, year: yearOf(period.last) });
