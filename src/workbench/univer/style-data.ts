import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import type { CellFormat } from '../../host/model';
import { bordersOf } from './borders';

export const ALIGNMENTS = new Map<string, HorizontalAlign>([
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
]);

export const VERTICAL = new Map<string, VerticalAlign>([
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
]);

/** Univer knows no such property; it carries along what a cell holds for others. */
export const UNLOCKED = 'unlocked';

/** Univer's style for what Excel's properties say; null removes a property, as Univer wants it. */
export function styleOf(format: Partial<CellFormat>): IStyleData {
  const style: Record<string, unknown> = {};
  if (format.numberFormat !== undefined) style.n = format.numberFormat === 'General' ? null : { pattern: format.numberFormat };
  if (format.fill !== undefined) style.bg = format.fill === null ? null : { rgb: format.fill };
  if (format.fontColor !== undefined) style.cl = format.fontColor === null ? null : { rgb: format.fontColor };
  if (format.bold !== undefined) style.bl = format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (format.italic !== undefined) style.it = format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.underline !== undefined) style.ul = { s: format.underline ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  if (format.strikethrough !== undefined) style.st = { s: format.strikethrough ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  if (format.wrapText !== undefined) style.tb = format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.horizontalAlignment !== undefined) style.ht = ALIGNMENTS.get(format.horizontalAlignment) ?? null;
  if (format.verticalAlignment !== undefined) style.vt = VERTICAL.get(format.verticalAlignment) ?? null;
  const borders = bordersOf(format);
  if (borders) style.bd = borders;
  return style as IStyleData;
}
