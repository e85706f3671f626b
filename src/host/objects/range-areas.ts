import { formatArea, quoteSheet } from '../address';
import type { Area } from '../model';
import { IndexedCollection, WireObject } from '../wire/wire-object';
import type { HostContext } from './context';
import { sheetInfo } from './context';
import { Range } from './range';

/** Excel.RangeCollection of one sheet. */
export class RangeCollection extends IndexedCollection {
  readonly kind = 'RangeCollection';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override items(): readonly Range[] {
    return this.areas.map((area) => new Range(this.context, this.sheet, area));
  }
}

/** Excel.RangeAreas: several areas of one sheet, to be read. */
export class RangeAreas extends WireObject {
  readonly kind = 'RangeAreas';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get Address(): string {
    const name = quoteSheet(sheetInfo(this.context.model, this.sheet).name);
    return this.areas.map((area) => `${name}!${formatArea(area)}`).join(',');
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    return this.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.context, this.sheet, this.areas);
  }
}
