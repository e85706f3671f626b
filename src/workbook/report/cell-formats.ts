import type { Area } from '../area';
import { LAST_COLUMN, LAST_ROW } from '../area';
import { piecesOf } from '../pieces';
import { rangeOf } from '../run';

/** How cells look, each by each: what differs from a cell nobody has touched. */
export interface CellFormats {
  readonly area: Area;
  readonly numberFormats: readonly (readonly string[])[];
  readonly properties: readonly (readonly Excel.SettableCellProperties[])[];
}

/** Cells of one request: what Excel hands over at once is limited. */
const ASKED = 3_000;

const OPTIONS: Excel.CellPropertiesLoadOptions = {
  format: {
    borders: { color: true, style: true, weight: true },
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, strikethrough: true, underline: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

export async function loadCellFormats(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<readonly CellFormats[]> {
  const untouched = sheet.getCell(LAST_ROW, LAST_COLUMN).getCellProperties(OPTIONS);
  const formats: CellFormats[] = [];
  for (const piece of piecesOf(area, ASKED)) {
    const range = rangeOf(sheet, piece).load('numberFormat');
    const cells = range.getCellProperties(OPTIONS);
    await context.sync();
    const standard = untouched.value[0]?.[0]?.format ?? {};
    formats.push({ area: piece, numberFormats: range.numberFormat as string[][], properties: cells.value.map((row) => row.map(({ format }) => difference(format ?? {}, standard))) });
  }
  return formats;
}

function difference({ fill, font, borders, horizontalAlignment, verticalAlignment, wrapText }: Excel.CellPropertiesFormat, standard: Excel.CellPropertiesFormat): Excel.SettableCellProperties {
  const lines = SIDES.flatMap((side) => {
    const edge = borders?.[side];
    return edge?.style === undefined || edge.style === 'None' ? [] : [[side, { style: edge.style, weight: edge.weight, color: edge.color }] as const];
  });
  const letters = Object.entries(font ?? {}).filter(([name, value]) => value !== standard.font?.[name as keyof Excel.CellPropertiesFont]);
  const format: Excel.CellPropertiesFormat = {
    ...(fill?.color !== undefined && fill.pattern !== 'None' && { fill: { color: fill.color } }),
    ...(letters.length > 0 && { font: Object.fromEntries(letters) }),
    ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
    ...(horizontalAlignment !== undefined && horizontalAlignment !== standard.horizontalAlignment && { horizontalAlignment }),
    ...(verticalAlignment !== undefined && verticalAlignment !== standard.verticalAlignment && { verticalAlignment }),
    ...(wrapText !== undefined && wrapText !== standard.wrapText && { wrapText }),
  };
  return Object.keys(format).length === 0 ? {} : { format };
}

/** Onto cells without formats. */
export function putCellFormats(sheet: Excel.Worksheet, { area, properties }: CellFormats): void {
  if (properties.some((row) => row.some((cell) => cell.format !== undefined))) rangeOf(sheet, area).setCellProperties(properties.map((row) => [...row]));
}
