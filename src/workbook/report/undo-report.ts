import { WorkbookFailure } from '../failure';
import { askStructure } from '../structure';
import { wholly } from '../wholly';
import { restoreSnapshot } from './snapshot';
import type { WrittenReport } from './write-report';
import { addedCells, changedCells, loadPresent } from './written-cells';

/** Addresses shown in a refusal. */
const SHOWN = 5;

/**
 * Takes a report back, exactly: where it was made again the earlier one stands again, else the sheet is gone. What a
 * person has added outside a report that was made again stays.
 * @throws WorkbookFailure changed-since, sheet-edited, place-gone, structure-protected: then nothing is changed
 */
export function undoReport(written: WrittenReport): Promise<void> {
  const { sheetId, sheet: name, snapshot, plan, charts } = written;
  let foreign: ReadonlySet<string> = new Set();
  return wholly({
    sheet: name,
    place: name,
    outcome: 'not-undone',
    check: async (context) => {
      foreign = await checkUnchanged(context, written);
    },
    act: async (context) => {
      if (snapshot !== null) return restoreSnapshot(context, snapshot, plan.areas, foreign);
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('id');
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    },
  });

  /** Gives the charts that a person has added since. */
  async function checkUnchanged(context: Excel.RequestContext, { kept }: WrittenReport): Promise<ReadonlySet<string>> {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('id');
    const checkStructure = askStructure(context);
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookFailure('place-gone', { address: name });
    if (snapshot === null) checkStructure();
    sheet.charts.load('items/id');
    const comments = sheet.comments.getCount();
    const earlier = snapshot === null ? null : snapshot.contents.map(({ area }) => area);
    const present = await loadPresent(context, sheet, kept, earlier);
    const added = sheet.charts.items.map(({ id }) => id).filter((id) => !charts.includes(id) && snapshot?.charts.ids.has(id) !== true);
    const cells = [...changedCells(present, kept), ...addedCells(present, kept, earlier)];
    if (snapshot === null && (added.length > 0 || comments.value > 0)) throw new WorkbookFailure('sheet-edited', { sheet: name });
    if (cells.length > 0) throw new WorkbookFailure('changed-since', { cells: `${cells.slice(0, SHOWN).join(' ')}${cells.length > SHOWN ? ' …' : ''}`, count: cells.length });
    return new Set(added);
  }
}
