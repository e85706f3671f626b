import { WorkbookFailure } from '../failure';
import { freeName, lowerCase } from '../free-name';
import type { CarriedCell, EarlierReport } from './earlier-report';
import { readEarlier } from './earlier-report';
import type { ReportLayout } from './layout';
import { layoutReport } from './layout';
import type { Report } from './report';
import type { ReportAreas } from './report-areas';
import { areasOfLayout } from './report-areas';
import type { ReportState } from './report-state';

/** What making a report will do. */
export interface ReportPlan {
  readonly layout: ReportLayout;
  readonly areas: ReportAreas;
  /** The sheet it will stand on. */
  readonly sheet: string;
  /** The report that is made again in its place; null for a new sheet. */
  readonly again: { readonly sheetId: string; readonly areas: ReportAreas; readonly carried: readonly CarriedCell[] } | null;
  /** Why the earlier report is not made again; the caller offers a new sheet. */
  readonly refusal: WorkbookFailure | null;
}

/** Addresses shown in a refusal. */
const SHOWN = 5;

/**
 * Where a report goes: in the place of the earlier report of the same subject, else on a new sheet. A sheet that is no
 * report, or a report of something else, is never touched.
 * @param newSheet on a new sheet in any case
 */
export function planReport(report: Report, state: ReportState, { newSheet = false }: { readonly newSheet?: boolean } = {}): ReportPlan {
  const layout = layoutReport(report);
  const areas = areasOfLayout(layout);
  const free = freeName(report.sheet, lowerCase(state.sheets.map(({ name }) => name)));
  const fresh: ReportPlan = { layout, areas, sheet: free, again: null, refusal: null };
  if (newSheet) return fresh;
  const earlier = state.made.filter(({ subject }) => subject === report.subject).map((made) => ({ made, found: readEarlier(made, layout) }));
  const [chosen] = [...earlier.filter(({ made, found }) => refusalOf(found, made.name, free) === null), ...earlier];
  if (chosen === undefined) return fresh;
  const { made, found } = chosen;
  return { layout, areas, sheet: made.name, again: { sheetId: made.id, areas: found.areas, carried: found.carried }, refusal: refusalOf(found, made.name, free) };
}

function refusalOf({ edited, inTheWay, unsigned }: EarlierReport, sheet: string, free: string): WorkbookFailure | null {
  const details = (cells: readonly string[]) => ({ sheet, cells: `${cells.slice(0, SHOWN).join(' ')}${cells.length > SHOWN ? ' …' : ''}`, count: cells.length, free });
  if (edited.length > 0) return new WorkbookFailure('report-edited', details(edited));
  if (unsigned.length > 0) return new WorkbookFailure('report-signed', details(unsigned));
  if (inTheWay.length > 0) return new WorkbookFailure('report-in-the-way', details(inTheWay));
  return null;
}
