import { intersect } from '../address';
import type { Frozen } from '../layout-model';
import type { Area } from '../model';
import type { History } from './history';

/** Excel's standard row, in points. */
const STANDARD_HEIGHT = 15;

/** What one sheet shows and joins. Every change tells the history how to take it back. */
export class SheetLayout {
  private merges: readonly Area[] = [];
  private frozenAt: Frozen = { rows: 0, columns: 0 };
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly heights = new Map<number, number>();

  constructor(private readonly history: History) {}

  mergedIn(area: Area): readonly Area[] {
    return this.merges.filter((merged) => intersect(merged, area));
  }

  private setMerges(merges: readonly Area[]): void {
    const before = this.merges;
    this.history.record(() => (this.merges = before));
    this.merges = merges;
  }

  merge(area: Area): void {
    this.setMerges([...this.merges.filter((merged) => !intersect(merged, area)), area]);
  }

  unmerge(area: Area): void {
    this.setMerges(this.merges.filter((merged) => !intersect(merged, area)));
  }

  isHidden(axis: 'row' | 'column', index: number): boolean {
    return this.hidden(axis).has(index);
  }

  private hidden(axis: 'row' | 'column'): Set<number> {
    return axis === 'row' ? this.hiddenRows : this.hiddenColumns;
  }

  setHidden(axis: 'row' | 'column', from: number, count: number, hide: boolean): void {
    const set = this.hidden(axis);
    for (let index = from; index < from + count; index++) {
      if (set.has(index) === hide) continue;
      this.history.record(() => (hide ? set.delete(index) : set.add(index)));
      if (hide) set.add(index);
      else set.delete(index);
    }
  }

  lastSet(axis: 'row' | 'column'): number {
    return Math.max(-1, ...this.hidden(axis), ...(axis === 'row' ? this.heights.keys() : []));
  }

  height(row: number): number {
    return this.heights.get(row) ?? STANDARD_HEIGHT;
  }

  setHeight(row: number, points: number): void {
    const before = this.heights.get(row);
    this.history.record(() => (before === undefined ? this.heights.delete(row) : this.heights.set(row, before)));
    this.heights.set(row, points);
  }

  get frozen(): Frozen {
    return this.frozenAt;
  }

  set frozen(frozen: Frozen) {
    const before = this.frozenAt;
    this.history.record(() => (this.frozenAt = before));
    this.frozenAt = frozen;
  }
}
