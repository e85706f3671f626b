import type { ReportLayout } from '../../workbook/report/layout';
import { layoutReport } from '../../workbook/report/layout';
import { pageProperties } from '../../workbook/report/looks';
import { pageSetupOf } from '../../workbook/report/page-setup';
import type { Report } from '../../workbook/report/report';
import type { CellLook, Edge, NewCell, NewSheet } from '../writing/new-workbook';

/** How the pane asks Excel to draw a cell. */
type Properties = ReturnType<typeof pageProperties>[number][number];
type Border = NonNullable<NonNullable<NonNullable<Properties['format']>['borders']>['top']>;

/** The report as the pane lays it out, on a sheet of a new workbook; without the marks, for no later making looks for it. */
export function reportSheet(report: Report): NewSheet {
  const layout = layoutReport(report);
  const looks = pageProperties(layout);
  const { margins, orientation, footer } = pageSetupOf(layout);
  return {
    name: report.sheet,
    widths: layout.widths.slice(0, layout.columns),
    rows: layout.lines.map(({ height, cells }, row) => ({ height, cells: cells.map((cell, column) => cellOf(cell, looks[row]?.[column] ?? {})) })),
    frozenRows: layout.titleRows,
    gridLines: false,
    page: { orientation: orientation === 'Portrait' ? 'portrait' : 'landscape', margins, footer: { left: footer.left, right: footer.right }, area: { row: 0, column: 0, rows: layout.lines.length, columns: layout.columns } },
    charts: layout.charts,
    table: null,
  };
}

function cellOf({ content, formula, value, format }: ReportLayout['lines'][number]['cells'][number], properties: Properties): NewCell {
  const look = lookOf(properties, format);
  if (formula) return { value: value ?? null, formula: String(content).slice(1), look };
  return { value: content === '' ? null : content, look };
}

function lookOf({ format = {} }: Properties, number: string): CellLook {
  const { font, fill, borders, horizontalAlignment, verticalAlignment, wrapText } = format;
  return {
    ...(number !== 'General' && { format: number }),
    ...(font?.size !== undefined && { size: font.size }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.color !== undefined && { color: font.color }),
    ...(fill?.color !== undefined && { fill: fill.color }),
    ...(borders?.top !== undefined && { top: edgeOf(borders.top) }),
    ...(borders?.bottom !== undefined && { bottom: edgeOf(borders.bottom) }),
    ...(horizontalAlignment === 'Left' && { horizontal: 'left' as const }),
    ...(horizontalAlignment === 'Right' && { horizontal: 'right' as const }),
    ...(verticalAlignment === 'Center' && { vertical: 'center' as const }),
    ...(wrapText === true && { wraps: true }),
  };
}

const edgeOf = ({ color, weight }: Border): Edge => ({ color: color ?? '#000000', weight: weight === 'Hairline' ? 'hair' : 'thin' });
