import { cornerOf, lastCell, seriesOfRange } from '../extras/chart-of-range';
import type { Chart as ChartState } from '../extras/model';
import { changeExtras, extrasOf } from '../extras/model';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { Lens } from '../wire/state-properties';
import { asBoolean, asLength, asText, declareProperties, oneOf } from '../wire/state-properties';
import { WireObject } from '../wire/wire-object';
import { ChartAxes } from './chart-axes';
import { ChartSeriesCollection } from './chart-series';
import { asChartType } from './chart-type';
import type { HostContext } from './context';
import { asRange } from './reference-range';
import { Worksheet } from './worksheet';

/** Excel.ChartTitle. */
export class ChartTitle extends WireObject {
  readonly kind = 'ChartTitle';

  constructor(readonly state: Lens<ChartState>) {
    super();
  }
}

declareProperties<ChartState>(ChartTitle, { Text: ['title', asText], Visible: ['titleVisible', asBoolean] });

/** Excel.ChartLegend. */
export class ChartLegend extends WireObject {
  readonly kind = 'ChartLegend';

  constructor(readonly state: Lens<ChartState>) {
    super();
  }
}

declareProperties<ChartState>(ChartLegend, { Position: ['legendPosition', oneOf('Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom')], Visible: ['legendVisible', asBoolean] });

/** Excel.Chart: what the report draws, and what can be read back of it. How it looks is the model's business. */
export class Chart extends WireObject {
  readonly kind = 'Chart';
  readonly state: Lens<ChartState>;

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string,
    private readonly id: string,
  ) {
    super();
    this.state = {
      get: () => {
        const found = this.siblings.find((chart) => chart.id === id);
        if (!found) throw itemNotFound();
        return found;
      },
      set: (change) => changeExtras(context.model, sheet, { charts: this.siblings.map((chart) => (chart.id === id ? { ...chart, ...change } : chart)) }),
    };
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  private get siblings(): readonly ChartState[] {
    return extrasOf(this.context.model, this.sheet).charts;
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.state);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.state);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.state);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.context, this.sheet, this.state);
  }

  get ChartType(): string {
    return this.state.get().type;
  }

  set ChartType(value: unknown) {
    const type = asChartType(value);
    this.state.set({ type, series: this.state.get().series.map((series) => ({ ...series, type })) });
  }

  SetData(source: unknown, seriesBy: unknown): void {
    const { sheet, area } = asRange(this.context, source, this.sheet);
    this.state.set(seriesOfRange(this.context.model, { sheet, area }, asSeriesBy(seriesBy), this.state.get().type));
  }

  /** From the first cell's upper left corner to the last one's lower right; without an end the size stays. */
  SetPosition(start: unknown, end: unknown): void {
    const { model } = this.context;
    const from = asRange(this.context, start, this.sheet);
    const corner = cornerOf(model, this.sheet, from.area.row, from.area.column);
    if (end === undefined || end === null) {
      this.state.set(corner);
      return;
    }
    const last = lastCell(asRange(this.context, end, this.sheet).area);
    const opposite = cornerOf(model, this.sheet, last.row + 1, last.column + 1);
    if (opposite.left <= corner.left || opposite.top <= corner.top) throw invalidArgument();
    this.state.set({ ...corner, width: opposite.left - corner.left, height: opposite.top - corner.top });
  }

  Delete(): void {
    this.state.get();
    changeExtras(this.context.model, this.sheet, { charts: this.siblings.filter((chart) => chart.id !== this.id) });
  }
}

declareProperties<ChartState>(Chart, {
  Id: ['id'],
  Name: ['name', asText],
  Left: ['left', asLength],
  Top: ['top', asLength],
  Width: ['width', asLength],
  Height: ['height', asLength],
  PlotBy: ['seriesBy'],
});

/** Excel.ChartSeriesBy; "Auto" where omitted. */
export function asSeriesBy(value: unknown): 'Auto' | 'Columns' | 'Rows' {
  if (value === undefined || value === null) return 'Auto';
  if (value !== 'Auto' && value !== 'Columns' && value !== 'Rows') throw invalidArgument();
  return value;
}

