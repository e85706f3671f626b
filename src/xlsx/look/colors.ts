import type { Element } from '../xml/tree';
import { childOf, parseXml } from '../xml/tree';

/** The palette of old workbooks, which `indexed` counts into; 64 and 65 are the system's ink and paper. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 ' +
  'C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 ' +
  '99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF';

const PALETTE = INDEXED.split(' ');

/** A theme lists its colours in another order than cells count them: dark and light change places in each pair. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** Office's own theme, for workbooks without one. */
const OFFICE_THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

/** The twelve colours of a theme, six digits each. @param text null where the workbook has no theme */
export function themeColors(text: string | null, path: string): readonly string[] {
  if (text === null) return OFFICE_THEME;
  const scheme = childOf(childOf(parseXml(text, path), 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const [color] = childOf(scheme, name)?.children ?? [];
    return color?.attributes.get('lastClr') ?? color?.attributes.get('val') ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** A colour as `#RRGGBB`; null where there is none, or it is the program's own choice. */
export function readColor(color: Element | undefined, theme: readonly string[]): string | null {
  if (!color) return null;
  const { attributes } = color;
  const [rgb, index, themed] = [attributes.get('rgb'), attributes.get('indexed'), attributes.get('theme')];
  const digits = rgb !== undefined ? rgb.slice(-6) : index !== undefined ? (PALETTE[Number(index)] ?? '') : themed !== undefined ? (theme[Number(themed)] ?? '') : '';
  return /^[0-9a-f]{6}$/i.test(digits) ? `#${tinted(digits, Number(attributes.get('tint') ?? 0)).toUpperCase()}` : null;
}

/** Lighter (towards 1) or darker (towards -1): the lightness of the colour is changed, its hue stays. */
function tinted(digits: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return digits;
  const parts = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...parts), Math.min(...parts)];
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * lightness - 1));
  const chroma = saturation * (1 - Math.abs(2 * wanted - 1));
  // Each part keeps its place between the darkest and the brightest.
  return parts
    .map((part) => wanted - chroma / 2 + (high === low ? 0 : (chroma * (part - low)) / (high - low)))
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255).toString(16).padStart(2, '0'))
    .join('');
}
