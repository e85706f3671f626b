import type { Agreement } from '../accounting/agreement/model';
import { parseAgreement } from '../accounting/agreement/text';
import type { Cell } from '../accounting/cells';
import { isBlank, isCellError } from '../accounting/cells';
import { Fault, recordOf } from '../accounting/fault';
import type { CellPlace, FaultyAgreement, NamedCell } from './agreement-book';
import type { Block } from './agreement-blocks';
import { idColumn, textColumn } from './agreement-blocks';
import type { SheetCells } from './sheet-cells';

/** A cell that holds an agreement's text, or an error in its place. */
export interface AgreementText extends CellPlace {
  readonly key: string;
  readonly name: string | null;
  /** Null where the cell holds an Excel error. */
  readonly agreement: Agreement | null;
  /** As it stands in the cell; blank where that is an error. */
  readonly written: string;
}

export interface AgreementTexts {
  readonly read: readonly AgreementText[];
  readonly faults: readonly FaultyAgreement[];
}

interface Candidate extends CellPlace {
  readonly cell: Cell;
  readonly id: string | null;
  readonly name: string | null;
}

/** Every text of the sheet: the cells under 全文, and the cells that defined names stand for. */
export function readTexts(sheet: SheetCells, blocks: readonly Block[], names: readonly NamedCell[]): AgreementTexts {
  const here = names.filter((name) => name.sheet === sheet.sheet);
  const nameOf = ({ row, column }: CellPlace): string | null => here.find((name) => name.row === row && name.column === column)?.name ?? null;
  const listed = blocks.filter(({ kind }) => kind === 'texts').flatMap((block) => listedTexts(block).map((text) => ({ ...text, name: nameOf(text) })));
  const elsewhere = here
    .filter(({ row, column }) => !listed.some((text) => text.row === row && text.column === column))
    .map(({ row, column, name }): Candidate => ({ row, column, name, id: null, cell: sheet.cells[row - sheet.area.row]?.[column - sheet.area.column] ?? null }))
    .filter(({ cell }) => looksLikeAgreement(cell));
  const read: AgreementText[] = [];
  const faults: FaultyAgreement[] = [];
  for (const { row, column, name, id, cell } of [...listed, ...elsewhere]) {
    if (isCellError(cell)) {
      read.push({ row, column, name, key: id ?? name ?? '', agreement: null, written: '' });
      continue;
    }
    try {
      const agreement = parseAgreement(String(cell));
      read.push({ row, column, name, key: id ?? agreement.id ?? name ?? '', agreement, written: String(cell) });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      faults.push({ id, place: { row, column }, fault: recordOf(error) });
    }
  }
  return { read, faults };
}

function listedTexts({ area, cells }: Block): readonly Omit<Candidate, 'name'>[] {
  const [header = [], ...rows] = cells;
  const text = textColumn(header);
  const id = idColumn(header);
  return rows
    .map((row, index) => ({ row: area.row + index + 1, column: area.column + text, cell: row[text] ?? null, id: idOf(row[id] ?? null) }))
    .filter(({ cell }) => !isBlank(cell));
}

const idOf = (cell: Cell): string | null => (cell === null || isCellError(cell) ? null : String(cell).trim() || null);

/** A name on this sheet may stand for anything; a text with a field or a ratio is meant as an agreement. */
const looksLikeAgreement = (cell: Cell): boolean => typeof cell === 'string' && (/[=＝]/.test(cell) || /\d\s*[:：∶꞉]\s*\d/.test(cell));
