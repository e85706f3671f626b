import type { Border, CellFormat } from '../../host/model';
import { withAttributes } from '../xml/attributes';
import { escapeXml } from '../xml/text';
import type { Element } from '../xml/tree';
import { childOf, parseXml } from '../xml/tree';
import { lineOf } from './border-lines';
import { FIRST_OWN, builtInNumber } from './number-formats';
import type { Styles } from './read-styles';
import { PLAIN } from './read-styles';

/** The lists of xl/styles.xml that grow, in their order. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'] as const;
type List = (typeof LISTS)[number];

const FONT_PROPERTIES = ['bold', 'italic', 'underline', 'strikethrough', 'fontColor', 'fontName', 'fontSize'] as const;
const SIDES = ['borderLeft', 'borderRight', 'borderTop', 'borderBottom'] as const;
const ALIGNMENT = ['wrapText', 'horizontalAlignment', 'verticalAlignment'] as const;

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/**
 * Finds the number of a format, or adds it. What is added is made from the format the cell had: what this program does
 * not know of it (a gradient, an indent, a diagonal line) stays.
 */
export class StyleWriter {
  private readonly root: Element;
  private readonly prefix: string;
  private readonly added: Record<List, string[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [] };
  private readonly formats: CellFormat[];
  private readonly known = new Map<string, number>();
  private nextFormat: number;

  constructor(
    private readonly text: string,
    path: string,
    private readonly styles: Styles,
  ) {
    this.root = parseXml(text, path);
    this.prefix = this.root.open.prefix;
    this.formats = [...styles.formats];
    this.nextFormat = Math.max(FIRST_OWN, ...this.list('numFmts').map(({ attributes }) => Number(attributes.get('numFmtId')) + 1));
  }

  /** @param base the number of the format the cell had */
  numberOf(format: CellFormat, base: number): number {
    const key = `${String(base)} ${JSON.stringify(format)}`;
    const found = this.known.get(key) ?? (this.isSame(format, base) ? base : this.add(format, base));
    this.known.set(key, found);
    return found;
  }

  /** The whole part, with what was added. */
  result(): string {
    let result = this.text;
    for (const list of [...LISTS].reverse()) {
      const items = this.added[list];
      if (items.length === 0) continue;
      const element = childOf(this.root, list);
      const open = (count: number): string => withAttributes(element ? this.text.slice(element.open.start, element.open.end).replace(/\s*\/>$/, '>') : `<${this.prefix}${list}>`, { count: String(count) });
      const before = element && element.open.kind === 'start' ? this.text.slice(element.open.end, element.end).replace(/<\/[^<]*$/, '') : '';
      const written = `${open((element?.children.length ?? 0) + items.length)}${before}${items.join('')}</${this.prefix}${list}>`;
      const at = element?.open.start ?? this.root.open.end;
      result = result.slice(0, at) + written + result.slice(element?.end ?? at);
    }
    return result;
  }

  private list(name: List): readonly Element[] {
    return childOf(this.root, name)?.children ?? [];
  }

  private isSame(format: CellFormat, base: number): boolean {
    const before = this.formats[base] ?? PLAIN;
    return (Object.keys(PLAIN) as (keyof CellFormat)[]).every((property) => before[property] === format[property]);
  }

  private push(list: List, written: string): number {
    const items = this.added[list];
    const at = items.indexOf(written);
    return this.list(list).length + (at < 0 ? items.push(written) - 1 : at);
  }

  private add(format: CellFormat, base: number): number {
    const xf = this.list('cellXfs')[base] ?? this.list('cellXfs')[0];
    const before = this.formats[base] ?? PLAIN;
    const changed = (names: readonly (keyof CellFormat)[]): boolean => names.some((name) => before[name] !== format[name]);
    const attributes: Record<string, string> = {};
    if (changed(['numberFormat'])) Object.assign(attributes, { numFmtId: String(this.numberFormat(format.numberFormat)), applyNumberFormat: '1' });
    if (changed(FONT_PROPERTIES)) Object.assign(attributes, { fontId: String(this.font(format, xf)), applyFont: '1' });
    if (changed(['fill'])) Object.assign(attributes, { fillId: String(this.fill(format.fill)), applyFill: '1' });
    if (changed(SIDES)) Object.assign(attributes, { borderId: String(this.border(format, xf)), applyBorder: '1' });
    if (changed(ALIGNMENT)) attributes.applyAlignment = '1';
    if (changed(['locked'])) attributes.applyProtection = '1';
    const open = withAttributes(xf ? this.text.slice(xf.open.start, xf.open.end).replace(/\s*\/>$/, '>') : `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0">`, attributes);
    const alignment = changed(ALIGNMENT) ? this.alignment(format, xf) : this.raw(childOf(xf, 'alignment'));
    const protection = changed(['locked']) ? `<${this.prefix}protection locked="${format.locked ? '1' : '0'}"/>` : this.raw(childOf(xf, 'protection'));
    const number = this.push('cellXfs', `${open}${alignment}${protection}</${this.prefix}xf>`);
    this.formats[number] = format;
    return number;
  }

  private raw(element: Element | undefined): string {
    return element ? this.text.slice(element.open.start, element.end) : '';
  }

  private numberFormat(format: string): number {
    const builtIn = builtInNumber(format);
    if (builtIn !== null) return builtIn;
    const own = this.list('numFmts').find(({ attributes }) => attributes.get('formatCode') === format);
    if (own) return Number(own.attributes.get('numFmtId'));
    this.push('numFmts', `<${this.prefix}numFmt numFmtId="${String(this.nextFormat)}" formatCode="${escapeXml(format)}"/>`);
    return this.nextFormat++;
  }

  private font(format: CellFormat, xf: Element | undefined): number {
    const base = this.list('fonts')[Number(xf?.attributes.get('fontId') ?? 0)];
    const { prefix, styles } = this;
    const name = format.fontName ?? styles.standard.name;
    const isSameName = childOf(base, 'name')?.attributes.get('val') === name;
    const flag = (on: boolean, tag: string): string => (on ? `<${prefix}${tag}/>` : '');
    const color = this.formats[this.list('cellXfs').indexOf(xf as Element)]?.fontColor === format.fontColor ? this.raw(childOf(base, 'color')) : format.fontColor === null ? '' : `<${prefix}color rgb="FF${format.fontColor.slice(1)}"/>`;
    // The rest belongs to the font of that name.
    const rest = isSameName ? ['family', 'charset', 'scheme'].map((tag) => this.raw(childOf(base, tag))).join('') : '';
    return this.push(
      'fonts',
      `<${prefix}font>${flag(format.bold, 'b')}${flag(format.italic, 'i')}${flag(format.strikethrough, 'strike')}${flag(format.underline, 'u')}${this.raw(childOf(base, 'vertAlign'))}<${prefix}sz val="${String(format.fontSize ?? styles.standard.size)}"/>${color}<${prefix}name val="${escapeXml(name)}"/>${rest}</${prefix}font>`,
    );
  }

  private fill(color: string | null): number {
    if (color === null) return 0;
    const { prefix } = this;
    return this.push('fills', `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${color.slice(1)}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`);
  }

  private border(format: CellFormat, xf: Element | undefined): number {
    const base = this.list('borders')[Number(xf?.attributes.get('borderId') ?? 0)];
    const { prefix } = this;
    const side = (name: string, border: Border | null): string => {
      if (border === null) return `<${prefix}${name}/>`;
      const { style, color } = lineOf(border);
      return `<${prefix}${name} style="${style}"><${prefix}color rgb="FF${color.slice(1)}"/></${prefix}${name}>`;
    };
    const open = base ? this.text.slice(base.open.start, base.open.end).replace(/\s*\/>$/, '>') : `<${prefix}border>`;
    return this.push('borders', `${open}${side('left', format.borderLeft)}${side('right', format.borderRight)}${side('top', format.borderTop)}${side('bottom', format.borderBottom)}${this.raw(childOf(base, 'diagonal')) || `<${prefix}diagonal/>`}</${prefix}border>`);
  }

  private alignment({ horizontalAlignment, verticalAlignment, wrapText }: CellFormat, xf: Element | undefined): string {
    const across = horizontalAlignment === 'CenterAcrossSelection' ? 'centerContinuous' : small(horizontalAlignment);
    const attributes = { horizontal: across === 'general' ? null : across, vertical: verticalAlignment === 'Bottom' ? null : small(verticalAlignment), wrapText: wrapText ? '1' : null };
    return withAttributes(this.raw(childOf(xf, 'alignment')) || `<${this.prefix}alignment/>`, attributes);
  }
}
