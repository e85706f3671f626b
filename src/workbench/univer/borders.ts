import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from '@univerjs/core';
import type { Border, CellFormat } from '../../host/model';

type Borders = Pick<CellFormat, 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight'>;

const SIDES: readonly (readonly [keyof Borders, 't' | 'b' | 'l' | 'r'])[] = [['borderTop', 't'], ['borderBottom', 'b'], ['borderLeft', 'l'], ['borderRight', 'r']];

/** Univer's one kind of line for Excel's style and weight; the first that fits is given back. */
const KINDS: readonly (readonly [string, BorderStyleTypes])[] = [
  ['Continuous Thin', BorderStyleTypes.THIN],
  ['Continuous Medium', BorderStyleTypes.MEDIUM],
  ['Continuous Thick', BorderStyleTypes.THICK],
  ['Continuous Hairline', BorderStyleTypes.HAIR],
  ['Dash Thin', BorderStyleTypes.DASHED],
  ['Dash Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['Dot Thin', BorderStyleTypes.DOTTED],
  ['Double Thick', BorderStyleTypes.DOUBLE],
];

function lineOf(border: Border): IBorderStyleData {
  const [style = '', weight = '', rgb = ''] = border.split(' ');
  const kind = KINDS.find(([known]) => known === `${style} ${weight}`) ?? KINDS.find(([known]) => known.startsWith(`${style} `));
  return { s: kind?.[1] ?? BorderStyleTypes.THIN, cl: { rgb } };
}

/** What a format says of borders, as Univer's style; null where it says nothing. */
export function bordersOf(format: Partial<CellFormat>): IBorderData | null {
  const sides = SIDES.filter(([property]) => format[property] !== undefined);
  if (sides.length === 0) return null;
  return Object.fromEntries(
    sides.map(([property, side]) => {
      const border = format[property] ?? null;
      return [side, border === null ? null : lineOf(border)];
    }),
  ) as IBorderData;
}

export function bordersIn(data: Nullable<IBorderData>): Borders {
  const read = (side: 't' | 'b' | 'l' | 'r'): Border | null => {
    const line = data?.[side];
    const kind = line && KINDS.find(([, type]) => type === line.s)?.[0];
    return kind ? (`${kind} ${(line.cl.rgb ?? '#000000').toUpperCase()}` as Border) : null;
  };
  return { borderTop: read('t'), borderBottom: read('b'), borderLeft: read('l'), borderRight: read('r') };
}
