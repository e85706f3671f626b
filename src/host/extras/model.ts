/**
 * What a sheet carries beside its cells and what no formula can see: protection, page setup, comments, charts,
 * validation. It is one immutable value, so that both models keep, copy and undo it alike. Lengths are points;
 * rows and columns count from 0.
 */
import type { Area } from '../model';

/** Excel.WorksheetProtectionOptions: what a protected sheet still allows. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

/** What a sheet protected without options still allows. */
export const STRICT: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export interface Protection {
  readonly options: ProtectionOptions;
  readonly password: string;
}

export interface PageSetup {
  readonly orientation: string;
  /** Null where none was chosen: the printer's. */
  readonly paperSize: string | null;
  readonly zoom: Readonly<{ scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number }>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly printOrder: string;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly printArea: Area | null;
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  readonly headersFooters: Readonly<Record<'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter', string>>;
}

export interface Comment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
  /** ISO 8601. */
  readonly created: string;
  readonly resolved: boolean;
}

/** A range that a chart draws, on any sheet. */
export interface ChartSource {
  readonly sheet: string;
  readonly area: Area;
}

export interface ChartSeries {
  readonly name: string;
  readonly type: string;
  readonly values: ChartSource | null;
  readonly categories: ChartSource | null;
  /** `#RRGGBB`, or null for the theme's. */
  readonly color: string | null;
  readonly hasDataLabels: boolean;
  readonly gapWidth: number;
}

export interface ChartAxis {
  readonly title: string;
  readonly titleVisible: boolean;
  readonly visible: boolean;
  readonly gridlines: boolean;
  /** The first category at the far end, as one reads bars from above. */
  readonly reversed: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly numberFormat: string;
}

export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly seriesBy: 'Rows' | 'Columns';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly legendPosition: string;
  readonly legendVisible: boolean;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly series: readonly ChartSeries[];
}

export interface Validation {
  readonly area: Area;
  /** Excel.DataValidationRule as it was set. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: Readonly<{ message: string; showPrompt: boolean; title: string }>;
  readonly errorAlert: Readonly<{ message: string; showAlert: boolean; style: string; title: string }>;
}

/** How a table is painted, by Excel.Table's own properties. */
export interface TableLook {
  readonly style: string;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly showBandedColumns: boolean;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

/** What the window shows of a sheet. */
export interface SheetView {
  /** `#RRGGBB`, or "" for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

export interface SheetExtras {
  readonly view: SheetView;
  readonly protection: Protection | null;
  readonly page: PageSetup;
  readonly comments: readonly Comment[];
  readonly charts: readonly Chart[];
  readonly validations: readonly Validation[];
  /** By the table's id; a table that is not listed looks as new ones do. */
  readonly tables: Readonly<Record<string, TableLook>>;
}

/** What stands in a sheet's place for the workbook: its structure can be protected. */
export const OF_WORKBOOK = '';

/** By the sheet's id; a sheet that is not listed has nothing of its own. */
export type Extras = Readonly<Record<string, SheetExtras>>;

/** How a model keeps them: every `setExtras` can be undone with the step it belongs to. */
export interface ExtrasModel {
  extras(): Extras;
  setExtras(next: Extras): void;
}

/** Excel's page setup of a new sheet, margins "Normal". */
const STANDARD_PAGE: PageSetup = {
  orientation: 'Portrait',
  paperSize: null,
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  printOrder: 'DownThenOver',
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  headersFooters: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
};

const NONE: SheetExtras = { view: { tabColor: '', showGridlines: true, showHeadings: true }, protection: null, page: STANDARD_PAGE, comments: [], charts: [], validations: [], tables: {} };

export const extrasOf = (model: ExtrasModel, sheet: string): SheetExtras => model.extras()[sheet] ?? NONE;

export function changeExtras(model: ExtrasModel, sheet: string, change: Partial<SheetExtras>): void {
  model.setExtras({ ...model.extras(), [sheet]: { ...extrasOf(model, sheet), ...change } });
}
