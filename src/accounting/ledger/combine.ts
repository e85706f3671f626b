import type { Cell, Matrix } from '../cells';
import { Fault, recordOf } from '../fault';
import type { Language } from '../language';
import type { MoneyUnit } from '../quantity/unit';
import { CanonicalRows } from './canonical-rows';
import type { LedgerField } from './fields';
import { LEDGER_FIELDS } from './fields';
import type { Corrections, LedgerHeader } from './header';
import { readUsableHeader } from './ledger';
import { rowKind } from './total-row';
import { commonUnit } from './unit-of-measure';

/** One of several ledgers, as it stands in its own sheet. */
export interface LedgerSource {
  readonly cells: Matrix;
  /** Columns a person has set right. */
  readonly corrections?: Corrections;
  /** Stands under 填报单位 in rows that name none. */
  readonly reporter?: string | null;
  /** Stands under 协议 where it has no such column, rather than what does for all: the only agreement of the workbook it comes from. */
  readonly agreement?: string;
}

/** Where a row stood: the ledger counted from 0, the row of its range from 1. */
export interface RowPlace {
  readonly ledger: number;
  readonly row: number;
}

/** Several ledgers as one. */
export interface CombinedLedger {
  /** A header row and one row a record, all equally wide: a ledger like any other. */
  readonly cells: Matrix;
  /** What each column holds, in their order. */
  readonly fields: readonly LedgerField[];
  readonly language: Language;
  /** By row of `cells` counted from 1, that is `provenance[row - 1]`. The header comes from the first ledger's. */
  readonly provenance: readonly RowPlace[];
  /** Rows of totals, left out. */
  readonly totals: readonly RowPlace[];
  /** Ledgers, from 0, some of whose rows have no unit of measure while others do: theirs is taken for granted. */
  readonly unitless: readonly number[];
  readonly ledgers: readonly ReadSource[];
}

/** A ledger and how its columns were read. */
export interface ReadSource {
  readonly cells: Matrix;
  readonly header: LedgerHeader;
  /** It has an agreement of its own, so that a column of them is needless. */
  readonly hasAgreement: boolean;
}

/**
 * Combines ledgers into one whose records read the same: one header row in the language of the first ledger, title
 * facts as columns, the unit of measure row by row, no rows of totals and no blank ones. Cells stay as they are,
 * codes stored as numbers and figures that cannot be read included, so that CHECK finds in them what it found before;
 * only an amount whose header has another unit than its row becomes a number in the row's unit.
 * @param onlyAgreement what stands under 协议 where a ledger has no such column: the id, or the text, of the only
 * agreement there is. As in such a ledger alone, rows without an origin have none where there is a column for it.
 * @throws Fault ledger-of-several, with the ledger's index and the cause; ledger-header-missing without any ledger
 */
export function combineLedgers(sources: readonly LedgerSource[], onlyAgreement: string | null = null): CombinedLedger {
  const ledgers = sources.map(readSource);
  const [first] = ledgers;
  if (!first) throw new Fault('ledger-header-missing', {});
  const { language } = first.header;
  const rowsOf = ledgers.map(({ header }, index) => new CanonicalRows(header, { reporter: sources[index]?.reporter ?? null, agreement: sources[index]?.agreement ?? onlyAgreement }, language));
  const fields = (Object.keys(LEDGER_FIELDS) as LedgerField[]).filter((field) => rowsOf.some((rows) => rows.has(field)));
  const cells: (readonly Cell[])[] = [fields.map((field) => LEDGER_FIELDS[field][language][0] ?? field)];
  const provenance: RowPlace[] = [{ ledger: 0, row: first.header.firstDataRow }];
  const totals: RowPlace[] = [];
  const units = new Map<MoneyUnit, number>();
  const unitless = new Set<number>();
  const unsaid: { readonly at: number; readonly rows: CanonicalRows; readonly row: readonly Cell[]; readonly unit: MoneyUnit | null }[] = [];
  ledgers.forEach((source, ledger) => {
    const rows = rowsOf[ledger] as CanonicalRows;
    const kindOf = rowKind(source.header);
    for (let index = source.header.firstDataRow; index < source.cells.length; index += 1) {
      const row = source.cells[index] ?? [];
      const kind = kindOf(row);
      if (kind === 'total') totals.push({ ledger, row: index + 1 });
      if (kind !== 'record') continue;
      const unit = rows.unitOf(row);
      if (rows.hasUnreadableUnit(row)) unsaid.push({ at: cells.length, rows, row, unit });
      else if (unit === null) unitless.add(ledger);
      else units.set(unit, (units.get(unit) ?? 0) + 1);
      cells.push(fields.map((field) => rows.cell(row, field, unit)));
      provenance.push({ ledger, row: index + 1 });
    }
  });
  // The error stays for CHECK to find; amounts beside it would then be read in the unit of the whole.
  const common = commonUnit(units);
  for (const { at, rows, row, unit } of unsaid) cells[at] = fields.map((field) => rows.cell(row, field, unit, common));
  return { cells, fields, language, provenance, totals, unitless: units.size === 0 ? [] : [...unitless], ledgers };
}

function readSource({ cells, corrections, agreement }: LedgerSource, ledger: number): ReadSource {
  try {
    return { cells, header: readUsableHeader(cells, corrections), hasAgreement: agreement !== undefined };
  } catch (error) {
    if (error instanceof Fault) throw new Fault('ledger-of-several', { ledger, cause: recordOf(error) }, error.excel);
    throw error;
  }
}

/** Where a row of the combined ledger, from 1, stood. */
export function placeOf({ provenance }: CombinedLedger, row: number): RowPlace {
  const place = provenance[row - 1];
  if (!place) throw new TypeError(`The combined ledger has no row ${row}.`);
  return place;
}
