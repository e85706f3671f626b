import { AREA_PROPERTIES, areaOf, reading } from '../run';
import { cellsOfValues } from '../sheet-cells';
import type { Settings } from './settings';
import { NO_SETTINGS, SETTINGS_SHEET } from './settings';
import { settingsOn } from './settings-on';

/** Reads the sheet 结对设置. @throws WorkbookFailure with outcome `unread` */
export function readSettings(): Promise<Settings> {
  return reading(loadSettings);
}

/** The same inside a batch. */
export async function loadSettings(context: Excel.RequestContext): Promise<Settings> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(SETTINGS_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`values,${AREA_PROPERTIES}`);
  await context.sync();
  if (sheet.isNullObject) return NO_SETTINGS;
  return used.isNullObject ? { ...NO_SETTINGS, sheet: 'read' } : settingsOn({ sheet: SETTINGS_SHEET, area: areaOf(used), cells: cellsOfValues(used.values) });
}
