import { findField } from '../../accounting/agreement/fields';
import { agreementTerms, printAgreement } from '../../accounting/agreement/print';
import type { Agreement } from '../../accounting/agreement/model';
import type { Language } from '../../accounting/language';
import type { Block } from '../agreement-blocks';
import { findBlocks } from '../agreement-blocks';
import type { FoundAgreement } from '../agreement-book';
import { readAgreementBook } from '../agreement-book';
import { areaAddress, endColumn } from '../area';
import { WorkbookFailure } from '../failure';
import { isBlankRow } from '../sheet-cells';
import { writeClauses } from './clause-rows';
import { freshSheet } from './fresh-sheet';
import type { GrowingBlock } from './sheet-draft';
import { SheetDraft, fieldColumns } from './sheet-draft';
import type { SheetPlan, Wanted } from './sheet-plan';
import type { SheetState } from './sheet-state';
import { writeText } from './text-row';

/**
 * Plans agreements onto the sheet as it is laid out: rows change in place and are added at the end, so that nothing
 * moves that a formula points at.
 * @param language of a sheet that has none yet
 * @throws WorkbookFailure agreement-sheet-unknown, target-not-blank
 */
export function planAgreements(state: SheetState, wanted: readonly Wanted[], language: Language): SheetPlan {
  const blocks = findBlocks(state.cells);
  const [clauses, texts] = (['clauses', 'texts'] as const).map((kind) => blocks.find((block) => block.kind === kind) ?? null);
  const blank = state.cells.cells.every(isBlankRow);
  const book = readAgreementBook(state.cells, state.names);
  if (!blank && book.sheet === 'unknown-layout') throw new WorkbookFailure('agreement-sheet-unknown', { sheet: state.cells.sheet });
  const fresh = blank ? freshSheet(language, state.taken) : null;
  const spoken = fresh !== null ? language : languageOf(clauses ?? texts ?? null, language);
  const draft = new SheetDraft(state, spoken, fresh?.clauses ?? growing(state, clauses ?? null), fresh?.texts ?? growing(state, texts ?? null));
  for (const entry of fresh?.entries ?? []) draft.put(entry);
  for (const { key, agreement } of wanted) {
    const before = key === null ? null : (book.agreements.find((found) => found.key === key) ?? null);
    place(draft, key ?? agreement.id ?? '', before, agreement);
  }
  draft.checkBlank();
  return {
    create: state.sheetId === null,
    entries: draft.entries,
    resized: draft.blocks().flatMap(({ table, area }) => (table !== null && areaAddress(table.area) !== areaAddress(area) ? [{ table, area }] : [])),
    added: draft.blocks().flatMap(({ tableName, area }) => (tableName === null ? [] : [{ name: tableName, area }])),
    names: draft.names,
    looks: fresh?.looks ?? null,
  };
}

function place(draft: SheetDraft, key: string, before: FoundAgreement | null, agreement: Agreement): void {
  const { clauses, language, state } = draft;
  // A table without the column 协议 holds one agreement; another one cannot be told from it.
  if (before === null && clauses !== null && clauses.first.rows > 1 && !clauses.fields.has('agreement')) throw new WorkbookFailure('agreement-sheet-unknown', { sheet: state.cells.sheet });
  if (clauses !== null) writeClauses(draft, clauses, key, before === null || before.text?.state === 'differs' ? [] : agreementTerms(before.agreement, language), agreementTerms(agreement, language));
  writeText(draft, key, agreement.id ?? '', printAgreement(agreement, language));
}

function growing({ tables }: SheetState, block: Block | null): GrowingBlock | null {
  if (block === null) return null;
  const { area, cells } = block;
  const table = tables.find((one) => one.area.row === area.row && one.area.column <= area.column && endColumn(one.area) >= endColumn(area)) ?? null;
  const header = new Map((cells[0] ?? []).map((cell, index) => [area.column + index, String(cell ?? '')]));
  return { table, tableName: null, first: table?.area ?? area, header, fields: fieldColumns(header), area: table?.area ?? area };
}

const languageOf = (block: Block | null, otherwise: Language): Language =>
  (block?.cells[0] ?? []).map((cell) => (typeof cell === 'string' ? findField(cell) : null)).find((field) => field !== null)?.language ?? otherwise;
