import type { FindingCode } from '../../accounting/ledger/finding';
import type { Period } from '../../accounting/period/period';
import { periodOf } from '../../accounting/period/read-period';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import { halfWidth } from '../../accounting/quantity/characters';
import { findings as english } from '../../i18n/en-US/pane-findings';
import { verdicts as englishVerdicts } from '../../i18n/en-US/verdicts';
import { findings as chinese } from '../../i18n/zh-CN/pane-findings';
import { verdicts as chineseVerdicts } from '../../i18n/zh-CN/verdicts';
import type { SettledRow } from '../../workbook/settled/settled-sheet';
import { periodKey } from './items';

/** Whatever can be settled: a comparison, or something CHECK found in a ledger. */
export interface Settleable {
  /** All judgements of a comparison are about the same two figures; what CHECK finds is told apart by its kind. Null: it needs no settling. */
  readonly about: 'compare' | FindingCode | null;
  /** The name under which it is settled: that of the unit, or of the sheet whose column it is about. */
  readonly subject: string;
  readonly code: string;
  readonly indicator: string | null;
  readonly period: Period | null;
  readonly a: DecimalText | null;
  readonly b: DecimalText | null;
}

/** What the sheet of settled findings says of an item. */
export interface Settlement {
  readonly row: SettledRow;
  /** Its figures are still those of the row; else the item is open again. */
  readonly holds: boolean;
}

/** How an item was settled, if it was. */
export function settlements(rows: readonly SettledRow[]): (item: Settleable) => Settlement | null {
  const known = new Map<string, SettledRow[]>();
  for (const row of rows) {
    const subject = subjectOfWord(row.judgement);
    if (subject === null) continue;
    for (const unit of unitsOf(row)) {
      const key = keyOf(unit, subject, row.indicator, row.period === '' ? null : periodOf(row.period));
      const list = known.get(key);
      if (list) list.push(row);
      else known.set(key, [row]);
    }
  }
  return (item) => {
    const { about } = item;
    if (about === null || known.size === 0) return null;
    const matching = unitsOf({ code: item.code, name: item.subject }).map((unit) => known.get(keyOf(unit, about, item.indicator ?? '', item.period))).find((list) => list !== undefined);
    const last = matching?.at(-1);
    if (!matching || !last) return null;
    const fitting = [...matching].reverse().find((row) => fits(row, item));
    return { row: fitting ?? last, holds: fitting !== undefined };
  };
}

/** A unit is its code, else its name. */
const unitsOf = ({ code, name }: { readonly code: string; readonly name: string }): readonly string[] => [...(code === '' ? [] : [`code ${code.toUpperCase()}`]), `name ${halfWidth(name).replace(/\s/g, '')}`];

const keyOf = (unit: string, subject: string, indicator: string, period: Period | null): string => JSON.stringify([unit, subject, indicator, periodKey(period)]);

const VERDICTS: ReadonlySet<string> = new Set([chineseVerdicts, englishVerdicts].flatMap((verdicts) => Object.values(verdicts)));
const CODES: ReadonlyMap<string, string> = new Map([chinese, english].flatMap(({ titles }) => Object.entries(titles).map(([code, title]) => [title, code] as const)));

/** Words of either language, whichever the pane speaks. */
const subjectOfWord = (word: string): string | null => (VERDICTS.has(word) ? 'compare' : (CODES.get(word) ?? null));

/** The ledgers may have changed places since. */
function fits(row: SettledRow, { a, b }: Settleable): boolean {
  return (same(row.a, a) && same(row.b, b)) || (same(row.a, b) && same(row.b, a));
}

/** A cell keeps 15 digits. */
const same = (kept: DecimalText | null | undefined, now: DecimalText | null): boolean => kept !== undefined && (kept === null || now === null ? kept === now : Number(kept) === Number(now));
