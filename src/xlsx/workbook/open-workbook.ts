import type { Area, SheetInfo } from '../../host/model';
import { asWritten } from '../formula/written-formula';
import type { SheetLook } from '../look/read-look';
import { readLook } from '../look/read-look';
import type { Styles } from '../look/read-styles';
import { PLAIN, readStyles } from '../look/read-styles';
import { themeColors } from '../look/colors';
import { WorkbookPackage } from '../package/workbook-package';
import type { Lines } from '../parts/cells';
import type { FormulaKind } from '../parts/formula-cell';
import { relationshipsOf } from '../parts/relationships';
import { parseXml, childOf } from '../xml/tree';
import { readBook } from '../recalculation/book';

/** A formula as people read it. */
export interface ReadFormulaCell {
  readonly row: number;
  readonly column: number;
  /** With "=". */
  readonly formula: string;
  readonly kind: FormulaKind;
  /** What it fills by the file. */
  readonly area: Area;
}

export interface ReadTable {
  /** Of its part: what it is known by when it is saved again. */
  readonly path: string;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headers: boolean;
  readonly totals: boolean;
}

export interface ReadSheet {
  /** Its place among all sheets of the file, chart sheets counted. */
  readonly place: number;
  readonly name: string;
  readonly visibility: SheetInfo['visibility'];
  readonly cells: Lines;
  /** The number of each cell's format; null where there is no cell. */
  readonly styles: Lines;
  readonly formulas: readonly ReadFormulaCell[];
  readonly merges: readonly Area[];
  readonly look: Omit<SheetLook, 'styles'>;
  readonly tables: readonly ReadTable[];
}

export interface ReadName {
  readonly name: string;
  /** The place of the sheet it belongs to alone; null for the workbook's. */
  readonly scope: number | null;
  /** With "=". */
  readonly formula: string;
  readonly hidden: boolean;
}

/** A workbook as it is to be shown: what stands in its cells, and what it looks like. */
export interface WorkbookContent {
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly ReadName[];
  readonly styles: Styles;
  /** The place of the sheet that was looked at last. */
  readonly active: number;
  readonly dates1904: boolean;
  /** Whether it has sheets without cells, such as chart sheets, which cannot be shown. */
  readonly hasOtherSheets: boolean;
  readonly hasMacros: boolean;
}

const VISIBILITY: Readonly<Record<string, SheetInfo['visibility']>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** @throws PackageFault where the file is no whole, harmless .xlsx */
export function openWorkbook(bytes: Uint8Array): WorkbookContent {
  const file = new WorkbookPackage(bytes);
  const book = readBook(file);
  const { part } = book;
  const root = parseXml(file.text(part.path), part.path);
  const entries = childOf(root, 'sheets')?.children ?? [];
  const sheets = part.sheets.flatMap((entry, place): ReadSheet[] => {
    if (!entry) return [];
    const { cells, formulas = [], merges = [] } = book.sheets[place] ?? {};
    const state = entries[place]?.attributes.get('state') ?? '';
    const { styles, ...look } = readLook(file.text(entry.path), entry.path);
    return [{
      place,
      name: entry.name,
      visibility: VISIBILITY[state] ?? 'Visible',
      cells: cells?.lines ?? [],
      styles: styles.lines,
      formulas: formulas.map(({ row, column, text, kind, area }) => ({ row, column, formula: asWritten(text), kind, area })),
      merges,
      look,
      tables: book.tables.filter(({ sheet }) => sheet === place).map(({ path, name, area, columns, headers, totals }) => ({ path, name, area, columns, headers, totals })),
    }];
  });
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  const hidden = new Set((childOf(root, 'definedNames')?.children ?? []).filter(({ attributes }) => attributes.get('hidden') === '1').map(({ attributes }) => attributes.get('name')));
  return {
    sheets,
    names: part.names.map(({ name, scope, formula }) => ({ name, scope, formula: asWritten(formula), hidden: hidden.has(name) || name.startsWith('_xlnm.') })),
    styles: stylesOf(file, part.path),
    active: Number(view?.attributes.get('activeTab') ?? 0),
    dates1904: part.dates1904,
    hasOtherSheets: part.sheets.some((entry) => entry === null),
    hasMacros: file.has('xl/vbaProject.bin'),
  };
}

/** The styles of a workbook; of one that has none, the plain one. */
export function stylesOf(file: WorkbookPackage, workbook: string): Styles {
  const relationships = relationshipsOf(file, workbook);
  const pathOf = (type: string): string => relationships.find((relationship) => relationship.type === type)?.target ?? '';
  const [styles, theme] = [pathOf('styles'), pathOf('theme')];
  const text = styles === '' ? null : file.textIfAny(styles);
  return text === null ? { formats: [PLAIN], standard: { name: 'Calibri', size: 11 } } : readStyles(text, styles, themeColors(theme === '' ? null : file.textIfAny(theme), theme));
}
