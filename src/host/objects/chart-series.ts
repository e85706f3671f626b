import { drawnValues } from '../extras/chart-of-range';
import type { Chart, ChartSeries as SeriesState, ChartSource } from '../extras/model';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { Lens } from '../wire/state-properties';
import { asBoolean, asColour, asLength, asText, declareProperties } from '../wire/state-properties';
import { CountedCollection, WireObject } from '../wire/wire-object';
import { asChartType } from './chart-type';
import type { HostContext } from './context';
import { asRange } from './reference-range';

/** Excel.ChartFill: one colour. */
export class ChartFill extends WireObject {
  readonly kind = 'ChartFill';

  constructor(private readonly state: Lens<SeriesState>) {
    super();
  }

  SetSolidColor(color: unknown): void {
    this.state.set({ color: asColour(color) as string });
  }

  Clear(): void {
    this.state.set({ color: null });
  }
}

/** Excel.ChartSeriesFormat. */
export class ChartSeriesFormat extends WireObject {
  readonly kind = 'ChartSeriesFormat';

  constructor(private readonly state: Lens<SeriesState>) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.state);
  }
}

/** Excel.ChartSeries. */
export class ChartSeries extends WireObject {
  readonly kind = 'ChartSeries';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string,
    readonly state: Lens<SeriesState>,
    private readonly remove: () => void,
  ) {
    super();
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.state);
  }

  private source(range: unknown): ChartSource {
    const { sheet, area } = asRange(this.context, range, this.sheet);
    return { sheet, area };
  }

  SetValues(range: unknown): void {
    this.state.set({ values: this.source(range) });
  }

  SetXAxisValues(range: unknown): void {
    this.state.set({ categories: this.source(range) });
  }

  /** @param dimension "Values" or "Categories" */
  GetDimensionValues(dimension: unknown): (string | number | boolean)[] {
    const { values, categories } = this.state.get();
    if (dimension !== 'Values' && dimension !== 'Categories') throw invalidArgument();
    return drawnValues(this.context.model, dimension === 'Values' ? values : categories);
  }

  Delete(): void {
    this.remove();
  }
}

declareProperties<SeriesState>(ChartSeries, {
  Name: ['name', asText],
  ChartType: ['type', asChartType],
  HasDataLabels: ['hasDataLabels', asBoolean],
  GapWidth: ['gapWidth', asLength],
});

/** Excel.ChartSeriesCollection. */
export class ChartSeriesCollection extends CountedCollection {
  readonly kind = 'ChartSeriesCollection';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string,
    private readonly chart: Lens<Chart>,
  ) {
    super();
  }

  private put(series: readonly SeriesState[]): void {
    this.chart.set({ series });
  }

  private at(index: number): ChartSeries {
    const all = () => this.chart.get().series;
    const state: Lens<SeriesState> = {
      get: () => {
        const found = all()[index];
        if (!found) throw itemNotFound();
        return found;
      },
      set: (change) => this.put(all().map((series, other) => (other === index ? { ...series, ...change } : series))),
    };
    return new ChartSeries(this.context, this.sheet, state, () => this.put(all().filter((_, other) => other !== index)));
  }

  override items(): readonly ChartSeries[] {
    return this.chart.get().series.map((_, index) => this.at(index));
  }

  Add(name: unknown): ChartSeries {
    const { series, type } = this.chart.get();
    const added: SeriesState = { name: typeof name === 'string' ? name : `Series${String(series.length + 1)}`, type, values: null, categories: series[0]?.categories ?? null, color: null, hasDataLabels: false, gapWidth: 150 };
    this.put([...series, added]);
    return this.at(series.length);
  }
}
