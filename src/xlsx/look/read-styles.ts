import type { CellFormat } from '../../host/model';
import type { Element } from '../xml/tree';
import { childOf, parseXml, valueOf } from '../xml/tree';
import { borderOf } from './border-lines';
import { readColor } from './colors';
import { builtInFormat } from './number-formats';

/** What the cells of a workbook can look like. */
export interface Styles {
  /** By the number a cell names. */
  readonly formats: readonly CellFormat[];
  /** The font of cells that say nothing. */
  readonly standard: { readonly name: string; readonly size: number };
}

const NO_FONT = { name: 'Calibri', size: 11 };

export const PLAIN: CellFormat = {
  numberFormat: 'General', fill: null, fontColor: null, fontName: null, fontSize: null, bold: false, italic: false, underline: false, strikethrough: false, wrapText: false,
  horizontalAlignment: 'General', verticalAlignment: 'Bottom', borderTop: null, borderBottom: null, borderLeft: null, borderRight: null, locked: true,
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const isOn = (font: Element | undefined, name: string): boolean => {
  const child = childOf(font, name);
  return child !== undefined && !['0', 'false', 'none'].includes(child.attributes.get('val') ?? '1');
};

/** @param theme the twelve colours of the workbook's theme. @throws PackageFault */
export function readStyles(text: string, path: string, theme: readonly string[]): Styles {
  const root = parseXml(text, path);
  const listOf = (name: string): readonly Element[] => childOf(root, name)?.children ?? [];
  const [fonts, fills, borders] = [listOf('fonts'), listOf('fills'), listOf('borders')];
  const own = new Map(listOf('numFmts').map(({ attributes }) => [Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General']));
  const [normal] = listOf('cellStyleXfs');
  const plain = fonts[Number(normal?.attributes.get('fontId') ?? 0)];
  const standard = { name: valueOf(plain, 'name') ?? NO_FONT.name, size: Number(valueOf(plain, 'sz') ?? NO_FONT.size) };

  const fillOf = (fill: Element | undefined): string | null => {
    const pattern = childOf(fill, 'patternFill');
    const type = pattern?.attributes.get('patternType') ?? 'none';
    if (!pattern || type === 'none' || type === 'gray125') return null;
    return readColor(childOf(pattern, type === 'solid' ? 'fgColor' : 'bgColor'), theme) ?? readColor(childOf(pattern, 'fgColor'), theme);
  };
  const lineOn = (border: Element | undefined, ...sides: readonly string[]) => {
    const side = sides.map((name) => childOf(border, name)).find((found) => found?.attributes.has('style'));
    return borderOf(side?.attributes.get('style'), readColor(childOf(side, 'color'), theme));
  };
  const formatOf = (xf: Element): CellFormat => {
    const number = (name: string): number => Number(xf.attributes.get(name) ?? 0);
    const [font, border, alignment] = [fonts[number('fontId')], borders[number('borderId')], childOf(xf, 'alignment')];
    const [name, size] = [valueOf(font, 'name') ?? standard.name, Number(valueOf(font, 'sz') ?? standard.size)];
    const [across, down] = [alignment?.attributes.get('horizontal'), alignment?.attributes.get('vertical')];
    return {
      numberFormat: own.get(number('numFmtId')) ?? builtInFormat(number('numFmtId')),
      fill: fillOf(fills[number('fillId')]),
      fontColor: readColor(childOf(font, 'color'), theme),
      fontName: name === standard.name ? null : name,
      fontSize: size === standard.size ? null : size,
      bold: isOn(font, 'b'),
      italic: isOn(font, 'i'),
      underline: isOn(font, 'u'),
      strikethrough: isOn(font, 'strike'),
      wrapText: ['1', 'true'].includes(alignment?.attributes.get('wrapText') ?? ''),
      horizontalAlignment: across === undefined ? 'General' : across === 'centerContinuous' ? 'CenterAcrossSelection' : capital(across),
      verticalAlignment: down === undefined ? 'Bottom' : capital(down),
      borderTop: lineOn(border, 'top'),
      borderBottom: lineOn(border, 'bottom'),
      borderLeft: lineOn(border, 'left', 'start'),
      borderRight: lineOn(border, 'right', 'end'),
      locked: !['0', 'false'].includes(childOf(xf, 'protection')?.attributes.get('locked') ?? '1'),
    };
  };
  return { formats: listOf('cellXfs').map(formatOf), standard };
}
