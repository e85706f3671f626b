import type { CellFormat } from '../model';
import { invalidArgument } from '../wire/errors';
import { asBoolean, asColour } from '../wire/state-properties';
import { WireObject } from '../wire/wire-object';
import type { AreaFormat } from './area-format';

/** The standard font of a new workbook in Excel. */
export const STANDARD = { name: 'Calibri', size: 11 } as const;

const LARGEST = 409;

/** Excel.RangeFont; every property is null where the cells differ, colour "". */
export class RangeFont extends WireObject {
  readonly kind = 'RangeFont';

  constructor(private readonly format: AreaFormat) {
    super();
  }

  private flag(property: 'bold' | 'italic' | 'strikethrough', value: unknown): void {
    this.format.write({ [property]: asBoolean(value) } as Partial<CellFormat>);
  }

  get Bold(): boolean | null {
    return this.format.common('bold');
  }

  set Bold(value: unknown) {
    this.flag('bold', value);
  }

  get Italic(): boolean | null {
    return this.format.common('italic');
  }

  set Italic(value: unknown) {
    this.flag('italic', value);
  }

  get Strikethrough(): boolean | null {
    return this.format.common('strikethrough');
  }

  set Strikethrough(value: unknown) {
    this.flag('strikethrough', value);
  }

  /** `None` or `Single`; doubled and accounting lines are not emulated. */
  get Underline(): string | null {
    const underlined = this.format.common('underline');
    return underlined === null ? null : underlined ? 'Single' : 'None';
  }

  set Underline(value: unknown) {
    if (value !== 'None' && value !== 'Single') throw invalidArgument();
    this.format.write({ underline: value === 'Single' });
  }

  /** "#000000" where none was set. */
  get Color(): string {
    const colour = this.format.read('fontColor');
    return colour === 'mixed' ? '' : (colour ?? '#000000');
  }

  set Color(value: unknown) {
    this.format.write({ fontColor: asColour(value) as string });
  }

  get Name(): string | null {
    const name = this.format.read('fontName');
    return name === 'mixed' ? null : (name ?? STANDARD.name);
  }

  set Name(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument();
    this.format.write({ fontName: value });
  }

  get Size(): number | null {
    const size = this.format.read('fontSize');
    return size === 'mixed' ? null : (size ?? STANDARD.size);
  }

  set Size(value: unknown) {
    if (typeof value !== 'number' || !(value >= 1 && value <= LARGEST)) throw invalidArgument();
    this.format.write({ fontSize: value });
  }
}
