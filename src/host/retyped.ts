import { isTextFormat, readEntry } from './entry';
import type { CellFormat, CellValue } from './model';

/** What is typed to get this content again, and not the number, time or formula its text reads like. */
export function retyped(content: CellValue, format: CellFormat): CellValue {
  if (typeof content !== 'string' || content === '' || isTextFormat(format.numberFormat)) return content;
  return readEntry(content, { thisYear: 2000, locale: 'en-US' }).value === content && !content.startsWith('=') ? content : `'${content}`;
}

/** True for a content that is a formula, and not a text in a cell formatted as text. */
export function isFormula(content: CellValue, format: CellFormat): content is string {
  return typeof content === 'string' && content.startsWith('=') && !isTextFormat(format.numberFormat);
}
