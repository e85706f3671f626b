import { escapeXml } from '../xml/text';
import type { CellLook, Edge } from './new-workbook';
import { HEAD, MAIN, argb } from './xml';

/** Number formats below this number are Excel's own. */
const FIRST_FORMAT = 164;

/** The font whose digits column widths are counted in; it is as wide on every computer that has it. */
const MEASURE = 'Calibri';

/** A list in which each entry stands once. */
class Entries {
  private readonly places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const xml of first) this.place(xml);
  }

  place(xml: string): number {
    const place = this.places.get(xml) ?? this.places.size;
    this.places.set(xml, place);
    return place;
  }

  written(name: string): string {
    return `<${name} count="${String(this.places.size)}">${[...this.places.keys()].join('')}</${name}>`;
  }

  get all(): readonly string[] {
    return [...this.places.keys()];
  }
}

/** The looks of all cells of a workbook, and its part xl/styles.xml. */
export class StyleTable {
  private readonly fonts = new Entries(fontXml(MEASURE, {}));
  private readonly fills = new Entries('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>');
  private readonly borders = new Entries('<border><left/><right/><top/><bottom/><diagonal/></border>');
  private readonly formats = new Entries();
  private readonly looks = new Entries('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  /** Cells of a list share their looks. */
  private readonly known = new Map<CellLook, number>();

  constructor(private readonly font: string) {}

  /** The number of a look, which cells name. */
  of(look: CellLook): number {
    const known = this.known.get(look);
    if (known !== undefined) return known;
    const number = this.place(look);
    this.known.set(look, number);
    return number;
  }

  private place(look: CellLook): number {
    const { format = 'General', fill, top, bottom, horizontal, vertical, wraps } = look;
    const font = this.fonts.place(fontXml(this.font, look));
    const filled = fill === undefined ? 0 : this.fills.place(`<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`);
    const border = this.borders.place(`<border><left/><right/>${edgeXml('top', top)}${edgeXml('bottom', bottom)}<diagonal/></border>`);
    const number = format === 'General' ? 0 : format === '@' ? 49 : FIRST_FORMAT + this.formats.place(format);
    const alignment = [horizontal && `horizontal="${horizontal}"`, vertical && `vertical="${vertical}"`, wraps && 'wrapText="1"'].filter((word) => typeof word === 'string');
    return this.looks.place(`<xf numFmtId="${String(number)}" fontId="${String(font)}" fillId="${String(filled)}" borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${alignment.length === 0 ? '/>' : ` applyAlignment="1"><alignment ${alignment.join(' ')}/></xf>`}`);
  }

  part(): string {
    const formats = this.formats.all.map((format, index) => `<numFmt numFmtId="${String(FIRST_FORMAT + index)}" formatCode="${escapeXml(format)}"/>`);
    return [
      HEAD,
      `<styleSheet xmlns="${MAIN}">`,
      formats.length === 0 ? '' : `<numFmts count="${String(formats.length)}">${formats.join('')}</numFmts>`,
      this.fonts.written('fonts'),
      this.fills.written('fills'),
      this.borders.written('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.looks.written('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
    ].join('');
  }
}

const fontXml = (name: string, { size = 11, bold = false, color = '#000000' }: CellLook): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${String(size)}"/><color rgb="${argb(color)}"/><name val="${escapeXml(name)}"/><family val="2"/></font>`;

const edgeXml = (side: string, edge: Edge | undefined): string => (edge === undefined ? `<${side}/>` : `<${side} style="${edge.weight}"><color rgb="${argb(edge.color)}"/></${side}>`);
