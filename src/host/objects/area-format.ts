import { intersect, isUnbounded } from '../address';
import type { Area, CellFormat, WorkbookModel } from '../model';

/** One property of the formats of all cells of an area: the common value, or null where they differ, as Excel answers. */
export class AreaFormat {
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: string,
    private readonly area: Area,
  ) {}

  read<K extends keyof CellFormat>(property: K): CellFormat[K] | 'mixed' {
    const used = isUnbounded(this.area) ? intersect(this.area, this.model.usedArea(this.sheet, false) ?? this.area) : this.area;
    const { row, column, rows, columns } = used && !isUnbounded(used) ? used : { ...this.area, rows: 1, columns: 1 };
    const first = this.model.format(this.sheet, row, column)[property];
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) if (this.model.format(this.sheet, r, c)[property] !== first) return 'mixed';
    return first;
  }

  /** As Office.js gives it: null where the cells differ. */
  common<K extends keyof CellFormat>(property: K): CellFormat[K] | null {
    const value = this.read(property);
    return value === 'mixed' ? null : (value as CellFormat[K]);
  }

  write(format: Partial<CellFormat>): void {
    this.model.setFormat(this.sheet, this.area, format);
  }

  /** The same for a part of the area; null where the part is empty. */
  part(part: (area: Area) => Area): AreaFormat | null {
    const area = part(this.area);
    return area.rows > 0 && area.columns > 0 ? new AreaFormat(this.model, this.sheet, area) : null;
  }
}
