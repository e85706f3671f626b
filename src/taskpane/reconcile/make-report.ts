/** All that making a report takes: a part of its own, which the pane loads when a report is first made. */
export { isLive, reportOf } from '../../reckoning/reconcile/report-content';
export { undoReport } from '../../workbook/report/undo-report';
export { writeReport } from '../../workbook/report/write-report';
