export { PackageFault } from './package/fault';
export { recalculate } from './recalculation/recalculate';
export type { ReadSheet, WorkbookContent } from './workbook/open-workbook';
export { openWorkbook } from './workbook/open-workbook';
export type { CellChange, NameChange, SheetChange, TableState, WorkbookChanges } from './workbook/changes';
export type { SavedWorkbook } from './workbook/save-workbook';
export { saveWorkbook } from './workbook/save-workbook';
