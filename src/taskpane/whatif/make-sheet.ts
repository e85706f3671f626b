/** All that saving scenarios on a sheet takes: a part of its own, which the pane loads when it is first done. */
export { undoReport } from '../../workbook/report/undo-report';
export { writeReport } from '../../workbook/report/write-report';
export { scenarioReport } from '../../workbook/scenario-sheet/scenario-report';
export { sheetOf } from './sheet-content';
