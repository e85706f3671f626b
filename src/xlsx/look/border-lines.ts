import type { Border } from '../../host/model';

/** Excel's names for a line, beside the one word a file has for it. */
const LINES: readonly (readonly [string, string])[] = [
  ['thin', 'Continuous Thin'],
  ['medium', 'Continuous Medium'],
  ['thick', 'Continuous Thick'],
  ['hair', 'Continuous Hairline'],
  ['dashed', 'Dash Thin'],
  ['mediumDashed', 'Dash Medium'],
  ['dashDot', 'DashDot Thin'],
  ['mediumDashDot', 'DashDot Medium'],
  ['dashDotDot', 'DashDotDot Thin'],
  ['mediumDashDotDot', 'DashDotDot Medium'],
  ['dotted', 'Dot Thin'],
  ['double', 'Double Thick'],
  ['slantDashDot', 'SlantDashDot Medium'],
];

export function borderOf(style: string | undefined, color: string | null): Border | null {
  const line = LINES.find(([name]) => name === style)?.[1];
  return line === undefined ? null : (`${line} ${color ?? '#000000'}` as Border);
}

/** The file's word for a line, and its colour. */
export function lineOf(border: Border): { readonly style: string; readonly color: string } {
  const [kind = '', weight = '', color = '#000000'] = border.split(' ');
  const found = LINES.find(([, name]) => name === `${kind} ${weight}`) ?? LINES.find(([, name]) => name.startsWith(`${kind} `));
  return { style: found?.[0] ?? 'thin', color };
}
