import type { CellValue, NameInfo } from '../model';
import { apiNotFound, itemNotFound } from '../wire/errors';
import { WireObject } from '../wire/wire-object';
import type { HostContext } from './context';
import { nameOfScope } from './context';
import { Range } from './range';
import { resolveReference } from './reference';
import { Worksheet, absoluteReference } from './worksheet';

/** The value of a name that stands for a literal: `="text"`, `=5`, `=TRUE`; undefined for anything else. */
function literal(formula: string): CellValue | undefined {
  const body = formula.slice(1).trim();
  if (/^"(?:[^"]|"")*"$/.test(body)) return body.slice(1, -1).replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(body)) return body.toLowerCase() === 'true';
  return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(body) ? Number(body) : undefined;
}

/** Excel.NamedItem. */
export class NamedItem extends WireObject {
  readonly kind = 'NamedItem';

  constructor(
    private readonly context: HostContext,
    private readonly name: string,
    private readonly scope: string | null,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.name };
  }

  private get info(): NameInfo {
    const found = nameOfScope(this.context.model, this.name, this.scope);
    if (!found) throw itemNotFound();
    return found;
  }

  get Name(): string {
    return this.info.name;
  }

  get Formula(): string {
    return this.info.formula;
  }

  get Comment(): string {
    return this.info.comment;
  }

  get Scope(): string {
    return this.info.scope === null ? 'Workbook' : 'Worksheet';
  }

  get Visible(): boolean {
    return true;
  }

  get Type(): string {
    if (this.GetRangeOrNullObject()) return 'Range';
    const value = literal(this.info.formula);
    if (typeof value === 'string') return 'String';
    if (typeof value === 'boolean') return 'Boolean';
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    throw apiNotFound(this.kind, 'Type of a computed name');
  }

  /** For a range its address, for a literal the literal; a computed name's value is not emulated. */
  get Value(): CellValue {
    const range = this.GetRangeOrNullObject();
    if (range) return absoluteReference(range).slice(1);
    const value = literal(this.info.formula);
    if (value === undefined) throw apiNotFound(this.kind, 'Value of a computed name');
    return value;
  }

  get Worksheet(): Worksheet {
    const { scope } = this.info;
    if (scope === null) throw itemNotFound();
    return new Worksheet(this.context, scope);
  }

  get WorksheetOrNullObject(): Worksheet | null {
    const { scope } = this.info;
    return scope === null ? null : new Worksheet(this.context, scope);
  }

  GetRangeOrNullObject(): Range | null {
    const { formula, scope } = this.info;
    const place = resolveReference(this.context.model, formula, scope ?? this.context.model.activeSheet());
    return place && new Range(this.context, place.sheet, place.area);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  Delete(): void {
    const { name, scope } = this.info;
    this.context.model.deleteName(name, scope);
  }
}
