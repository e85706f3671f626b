import fc from 'fast-check';
import type { Agreement, Measure } from './agreement';
import type { Period } from './calendar';
import { lastMonth } from './calendar';
import type { Dates } from './choice';
import { inMeasure } from './history';
import type { Row } from './ledger';
import { IN_NUMBERS, isCumulative } from './ledger';
import type { Richness, Scale } from './random-agreement';
import { randomAgreement } from './random-agreement';
import { decimal, decimalText } from './rational';

/** Random ledgers under random agreements: several pairs of districts, claims in both directions, several histories a unit. */

export interface Book {
  readonly rows: readonly Row[];
  readonly agreements: readonly Agreement[];
}

/** Origin, host, others; 金牛区 and 彭州市 send to each other. */
const PARTIES: readonly (readonly string[])[] = [['金牛区', '彭州市'], ['彭州市', '金牛区'], ['武侯区', '金堂县'], ['金牛区', '彭州市', '高新区'], ['锦江区', '彭州市', '金牛区', '青羊区']];

const datesOf = fc.record({
  起始日: fc.constantFrom('2023-01-01', '2023-07-01', '2024-02-29', '2022-11-15'),
  登记变更: fc.constantFrom(undefined, '2023-04-01', '2024-03-10'), 达产: fc.constantFrom(undefined, '2024-01-01'), 首税: fc.constantFrom(undefined, '2023-09-30', '2024-06-01'), 开工: fc.constantFrom(undefined, '2022-02-02'),
}) as fc.Arbitrary<Dates>;

/** How a unit reports: one kind of period a year, some of them left out; or cumulative figures. */
const periodsOf: fc.Arbitrary<readonly Period[]> = fc
  .array(fc.tuple(fc.constantFrom<Period['kind'][]>('month', 'month', 'quarter', 'half', 'year'), fc.subarray(Array.from({ length: 12 }, (_, index) => index + 1))), { minLength: 1, maxLength: 3 })
  .map((years) => years.flatMap(([kind, numbers], index) => {
    const most = { month: 12, quarter: 4, half: 2, year: 1, upTo: 12 }[kind];
    return numbers.filter((number) => number <= most).map((number): Period => ({ year: 2023 + index, kind, number }));
  }));

type Reporting = 'current' | 'under cumulative' | 'months up to';

interface Entry {
  readonly period: Period;
  readonly value: string | null;
  readonly measure: Measure;
  readonly way: number;
}

const cents = (value: number): string => `${value < 0 ? '-' : ''}${Math.floor(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, '0')}`;
const figure = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 500_000 }) }, { weight: 3, arbitrary: fc.integer({ min: -100_000, max: 0 }) }, { weight: 1, arbitrary: fc.constantFrom(1, 3, 10_001) }).map(cents);

/** Periods said twice, and periods that hold others. */
const again = (periods: readonly Period[], extras: readonly (readonly [at: number, how: 'again' | 'wider'])[], reporting: Reporting): readonly Period[] => [
  ...periods,
  ...extras.flatMap(([at, how]): Period[] => {
    const period = periods[at % Math.max(1, periods.length)];
    if (!period) return [];
    return how === 'again' || reporting !== 'current' ? [period] : [{ year: period.year, kind: 'half', number: lastMonth(period) > 6 ? 2 : 1 }];
  }),
];

function entriesOf(reporting: Reporting, { measure, mixed }: Scale, odd: number): fc.Arbitrary<Entry[]> {
  const value = fc.oneof({ weight: 20, arbitrary: figure as fc.Arbitrary<string | null> }, { weight: odd, arbitrary: fc.constant(null) }, { weight: odd, arbitrary: figure.map((text) => `${text}5`) });
  const entry = fc.record({ value, measure: mixed ? fc.constantFrom<Measure[]>('元', '万元', '万元') : fc.constant(measure), way: fc.oneof({ weight: 30, arbitrary: fc.nat({ max: IN_NUMBERS - 1 }) }, { weight: odd, arbitrary: fc.integer({ min: IN_NUMBERS, max: IN_NUMBERS + 7 }) }) });
  const extras = fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: odd, arbitrary: fc.array(fc.tuple(fc.nat(), fc.constantFrom('again' as const, 'again' as const, 'wider' as const)), { maxLength: 3 }) });
  return fc.tuple(periodsOf, extras).chain(([periods, more]) => {
    const named = again(reporting === 'months up to' ? periods.filter(({ kind }) => kind === 'month').map((period): Period => ({ ...period, kind: 'upTo' })) : periods, more, reporting);
    return fc.array(entry, { minLength: named.length, maxLength: named.length }).map((entries) => {
      // A cumulative figure said twice is half the time the same.
      const valueOf = (index: number) => entries[reporting !== 'current' && (entries[index]?.way ?? 0) % 2 === 0 ? named.findIndex((period) => period === named[index]) : index]?.value ?? null;
      return named.flatMap((period, index) => {
        const given = entries[index];
        const text = valueOf(index);
        // The same amount in 元, where a ledger holds both.
        return given ? [{ ...given, value: text && decimalText(inMeasure(decimal(text), measure, given.measure)), period }] : [];
      });
    });
  });
}

function lineOf(agreements: readonly Agreement[], scale: Scale, odd: number): fc.Arbitrary<Row[]> {
  const line = fc.record({
    agreement: fc.constantFrom<(Agreement | null)[]>(...agreements, ...agreements, null), number: fc.constantFrom('一', '二'), cases: fc.array(fc.constantFrom('迁移', '新设', '迁移', '落地'), { minLength: 3, maxLength: 3 }), changing: fc.constantFrom(false, false, true), indicator: fc.constantFrom('税收', '产值'), project: fc.constantFrom('', '', '', '二期'),
    base: fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.constantFrom(0, 50_000, 100_000)).map(cents), cap: fc.integer({ min: 0, max: 500_000 }).map(cents), dates: datesOf, blankOrigin: fc.boolean(), reporting: fc.constantFrom<Reporting[]>('current', 'current', 'under cumulative', 'months up to'),
  });
  return line.chain(({ agreement, number, blankOrigin, reporting, cases, changing, ...shared }) => {
    const [origin = '', host = '彭州市'] = agreement?.parties ?? [];
    const dates = Object.fromEntries(Object.entries(shared.dates).filter(([, date]) => date !== undefined));
    // A unit stands in one district only, and follows one agreement.
    const unit = `${host}${agreement?.id ?? '无'}${number}厂`;
    const inRow = (text: string, entry: Entry) => decimalText(inMeasure(decimal(text), scale.measure, entry.measure));
    return entriesOf(reporting, scale, odd).map((entries) => entries.map((entry): Row => ({ ...shared, ...entry, case: cases[changing ? entry.period.year - 2023 : 0] ?? '', base: inRow(shared.base, entry), cap: inRow(shared.cap, entry), dates, unit, host, origin: blankOrigin || !agreement ? '' : origin, agreement: agreement?.id ?? '', underCumulative: reporting === 'under cumulative' })));
  });
}

export interface Wanted extends Richness {
  /** How often, against 20 sound ones, a figure is missing or has a third decimal. */
  readonly odd: number;
  /** Places in PARTIES; all where it says nothing. */
  readonly pairs?: readonly number[];
  /** Rows of their own: current figures in one unit of measure, agreements without units, a record's 起始日 alone. */
  readonly single?: boolean;
}

/** Districts that send to each other. */
export const MUTUAL = [0, 1, 3];

export const books = ({ odd, pairs: usable, single = false, ...richness }: Wanted): fc.Arbitrary<Book> =>
  fc.record({ measure: fc.constantFrom<Measure[]>('万元', '元'), mixed: single ? fc.constant(false) : fc.constantFrom(false, false, false, true) }).chain(({ measure, mixed }) => {
    const scale: Scale = { measure: mixed ? '万元' : measure, mixed, bare: single };
    const pairs = fc.uniqueArray(fc.constantFrom(...(usable ?? PARTIES.keys())), { minLength: usable ? 2 : 1, maxLength: 3 });
    const drawn = pairs.chain((numbers) => fc.tuple(...numbers.map((number) => randomAgreement(`协${number}`, PARTIES[number] ?? [], scale, richness))));
    return drawn.chain((agreements) =>
      fc
        .array(lineOf(agreements, scale, odd), { minLength: usable ? 4 : 1, maxLength: usable ? 8 : 4 })
        .map((lines) => apart(lines).flat())
        .map((rows) => (single ? rows.filter((row) => !isCumulative(row)).map((row) => ({ ...row, dates: { 起始日: row.dates.起始日 ?? '2023-01-01' } })) : rows))
        .filter((rows) => rows.length > 0)
        .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }))
        .map((rows) => ({ rows, agreements })),
    );
  });

/** One line a unit, indicator and project. */
function apart(lines: readonly (readonly Row[])[]): (readonly Row[])[] {
  const taken = new Set<string>();
  return lines.filter(([first]) => {
    const key = first && [first.unit, first.indicator, first.project].join(' ');
    if (key === undefined || taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}
