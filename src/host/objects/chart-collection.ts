import { newChart } from '../extras/chart-of-range';
import { changeExtras, extrasOf } from '../extras/model';
import { itemNotFound } from '../wire/errors';
import { CountedCollection } from '../wire/wire-object';
import { Chart, asSeriesBy } from './chart';
import { asChartType } from './chart-type';
import type { HostContext } from './context';
import { sameName } from './context';
import { asRange } from './reference-range';

/** Excel.ChartCollection of a worksheet. */
export class ChartCollection extends CountedCollection {
  readonly kind = 'ChartCollection';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string,
  ) {
    super();
  }

  private get charts() {
    return extrasOf(this.context.model, this.sheet).charts;
  }

  override items(): readonly Chart[] {
    return this.charts.map(({ id }) => new Chart(this.context, this.sheet, id));
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    const { sheet, area } = asRange(this.context, source, this.sheet);
    const taken = new Set(this.charts.map(({ name }) => name));
    let number = taken.size + 1;
    while (taken.has(`Chart ${String(number)}`)) number++;
    const added = newChart(this.context.model, `{${crypto.randomUUID()}}`, `Chart ${String(number)}`, asChartType(type), { sheet, area }, asSeriesBy(seriesBy));
    changeExtras(this.context.model, this.sheet, { charts: [...this.charts, added] });
    return new Chart(this.context, this.sheet, added.id);
  }

  GetItemOrNullObject(key: unknown): Chart | null {
    const found = this.charts.find(({ id }) => id === key) ?? this.charts.find(({ name }) => sameName(name, String(key)));
    return found ? new Chart(this.context, this.sheet, found.id) : null;
  }

  GetItem(key: unknown): Chart {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
}
