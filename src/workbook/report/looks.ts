import type { PlacedLine, ReportLayout } from './layout';
import type { Look } from './line';
import type { TableColumn } from './report';
import { FILLED_COLUMNS } from './section-lines';

interface Edge {
  readonly color: string;
  readonly weight: 'Hairline' | 'Thin';
}

/** Quiet as Excel's own tables, and legible in a copy without colours. */
interface LookFormat {
  readonly size?: number;
  readonly bold?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly top?: Edge;
  readonly bottom?: Edge;
}

export const GREY = '#6B6B6B';
const HAIRLINE: Edge = { color: '#BFBFBF', weight: 'Hairline' };
const THIN: Edge = { color: '#8C8C8C', weight: 'Thin' };
const INK: Edge = { color: '#000000', weight: 'Thin' };

const LOOKS: Readonly<Record<Look, LookFormat>> = {
  title: { size: 16, bold: true },
  label: { bold: true },
  'made-by': { size: 9, color: GREY },
  context: {},
  heading: { size: 12, bold: true },
  note: { size: 10, color: GREY },
  header: { bold: true, fill: '#F2F2F2', top: THIN, bottom: THIN },
  body: { bottom: HAIRLINE },
  total: { bold: true, bottom: HAIRLINE },
  proof: { color: GREY, bottom: HAIRLINE },
  'text-label': { bold: true },
  text: {},
  chart: {},
  signature: {},
  blank: {},
};

const DATE_COLUMN = 3;

/** How each cell of the page looks that has no formats of its own. */
export function pageProperties({ lines, tables, columns }: ReportLayout): readonly (readonly Excel.SettableCellProperties[])[] {
  const tableOf = (row: number) => tables.find(({ area }) => row >= area.row && row < area.row + area.rows);
  return lines.map((line, row) => {
    const table = tableOf(row);
    const look = { ...LOOKS[line.look], ...tableEdges(lines, row, table !== undefined) };
    return Array.from({ length: columns }, (_, column) => (column < line.columns ? propertiesOf(line, look, column, table?.columns[column]) : {}));
  });
}

/** A line above the first total, and one below the table. */
function tableEdges(lines: readonly PlacedLine[], row: number, inTable: boolean): LookFormat {
  if (!inTable) return {};
  const [above, here, below] = [lines[row - 1]?.look, lines[row]?.look, lines[row + 1]?.look];
  const isRecord = (look: Look | undefined): boolean => look === 'body' || look === 'total' || look === 'proof';
  return { ...(here === 'total' && above === 'body' && { top: THIN }), ...(isRecord(here) && !isRecord(below) && { bottom: THIN }) };
}

function propertiesOf(line: PlacedLine, { size, bold, color, fill, top, bottom }: LookFormat, column: number, own: TableColumn | undefined): Excel.SettableCellProperties {
  if (line.look === 'blank' || line.look === 'chart') return {};
  const font = { ...(size !== undefined && { size }), ...(bold !== undefined && { bold }), ...(color !== undefined && { color }) };
  const signed = line.look === 'signature';
  const edge = signed && FILLED_COLUMNS.includes(column) ? INK : bottom;
  const borders = { ...(top !== undefined && { top: borderOf(top) }), ...(edge !== undefined && { bottom: borderOf(edge) }) };
  return {
    format: {
      ...(Object.keys(font).length > 0 && { font }),
      ...(fill !== undefined && { fill: { color: fill } }),
      ...(Object.keys(borders).length > 0 && { borders }),
      ...(!signed && { verticalAlignment: 'Center' as const }),
      ...(own !== undefined && { horizontalAlignment: own.format === null ? ('Left' as const) : ('Right' as const) }),
      ...(signed && column === DATE_COLUMN && { horizontalAlignment: 'Right' as const }),
      ...(wraps(line, column, own) && { wrapText: true }),
    },
  };
}

/** Texts wrap, in rows that are high enough for them. What a formula says is not known: of one that is too long one sees the beginning. */
function wraps(line: PlacedLine, column: number, own: TableColumn | undefined): boolean {
  if (own === undefined) return line.look === 'signature' && column === 0;
  return line.look === 'header' || (own.format === null && line.cells[column]?.formula !== true);
}

const borderOf = ({ color, weight }: Edge): Excel.CellBorder => ({ style: 'Continuous', weight, color });
