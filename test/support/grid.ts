/** What a person does in the grid, and what she sees selected. Rows and columns count from 0. */
import type { OfficeHost } from '../../src/host/host';
import type { Area, CellValue } from '../../src/host/model';
import type { Workbench } from './workbench';

/** Puts cells as a person would, and answers when all has been calculated. */
export async function put(workbench: Workbench, sheet: string, row: number, column: number, cells: readonly (readonly CellValue[])[]): Promise<void> {
  await workbench.page.evaluate(
    ([name, atRow, atColumn, values]) => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
      const id = model.sheets().find((each) => each.name === name)?.id ?? '';
      model.enter(id, { row: atRow, column: atColumn, rows: values.length, columns: values[0]?.length ?? 0 }, values.map((line) => [...line]));
    },
    [sheet, row, column, cells] as const,
  );
  await workbench.settled();
}

/** Deletes whole rows; what stands below moves up. */
export async function deleteRows(workbench: Workbench, sheet: string, row: number, rows: number): Promise<void> {
  await workbench.page.evaluate(
    ([name, first, count]) => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
      const id = model.sheets().find((each) => each.name === name)?.id ?? '';
      const used = model.usedArea(id, false);
      model.shiftCells(id, { row: first, column: 0, rows: count, columns: (used?.column ?? 0) + (used?.columns ?? 1) }, 'Up');
    },
    [sheet, row, rows] as const,
  );
  await workbench.settled();
}

export async function deleteSheet(workbench: Workbench, sheet: string): Promise<void> {
  await workbench.page.evaluate((name) => {
    const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
    const found = model.sheets().find((each) => each.name === name);
    if (found) model.deleteSheet(found.id);
  }, sheet);
  await workbench.settled();
}

export async function selectArea(workbench: Workbench, sheet: string, area: Area): Promise<void> {
  await workbench.page.evaluate(
    ([name, wanted]) => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
      const id = model.sheets().find((each) => each.name === name)?.id ?? '';
      model.activateSheet(id);
      model.select(id, wanted);
    },
    [sheet, area] as const,
  );
}

/** The sheet in front, and the first cell of its selection. */
export function selected(workbench: Workbench): Promise<{ readonly sheet: string; readonly row: number; readonly column: number }> {
  return workbench.page.evaluate(() => {
    const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
    const { sheet, area } = model.selection();
    return { sheet: model.sheets().find(({ id }) => id === sheet)?.name ?? '', row: area.row, column: area.column };
  });
}

export const sheetNames = (workbench: Workbench): Promise<string[]> => workbench.page.evaluate(() => (window as unknown as { workbenchHost: OfficeHost }).workbenchHost.model.sheets().map(({ name }) => name));

/** Makes the pane another width, as one drags its edge. */
export async function resizePane(workbench: Workbench, width: number): Promise<void> {
  await workbench.page.evaluate((pixels) => {
    const pane = document.querySelector('iframe')?.closest('aside');
    if (pane instanceof HTMLElement) pane.style.width = `${String(pixels)}px`;
  }, width);
}
