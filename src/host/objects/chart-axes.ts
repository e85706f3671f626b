import type { Chart, ChartAxis as AxisState } from '../extras/model';
import { invalidArgument } from '../wire/errors';
import type { Check, Lens } from '../wire/state-properties';
import { asBoolean, asText, declareProperties } from '../wire/state-properties';
import { WireObject } from '../wire/wire-object';

/** Excel.ChartAxisTitle. */
export class ChartAxisTitle extends WireObject {
  readonly kind = 'ChartAxisTitle';

  constructor(readonly state: Lens<AxisState>) {
    super();
  }
}

declareProperties<AxisState>(ChartAxisTitle, { Text: ['title', asText], Visible: ['titleVisible', asBoolean] });

/** Excel.ChartGridlines. */
export class ChartGridlines extends WireObject {
  readonly kind = 'ChartGridlines';

  constructor(readonly state: Lens<AxisState>) {
    super();
  }
}

declareProperties<AxisState>(ChartGridlines, { Visible: ['gridlines', asBoolean] });

/** A bound of an axis; "" returns it to automatic. */
const asBound: Check = (value) => {
  if (value === '') return null;
  if (typeof value !== 'number') throw invalidArgument();
  return value;
};

/** Excel.ChartAxis. */
export class ChartAxis extends WireObject {
  readonly kind = 'ChartAxis';

  constructor(readonly state: Lens<AxisState>) {
    super();
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.state);
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.state);
  }
}

declareProperties<AxisState>(ChartAxis, { Visible: ['visible', asBoolean], Minimum: ['minimum', asBound], Maximum: ['maximum', asBound], NumberFormat: ['numberFormat', asText], ReversePlotOrder: ['reversed', asBoolean] });

/** Excel.ChartAxes. */
export class ChartAxes extends WireObject {
  readonly kind = 'ChartAxes';

  constructor(private readonly chart: Lens<Chart>) {
    super();
  }

  private axis(which: 'categoryAxis' | 'valueAxis'): ChartAxis {
    const { get, set } = this.chart;
    return new ChartAxis({ get: () => get()[which], set: (change) => set({ [which]: { ...get()[which], ...change } }) });
  }

  get CategoryAxis(): ChartAxis {
    return this.axis('categoryAxis');
  }

  get ValueAxis(): ChartAxis {
    return this.axis('valueAxis');
  }
}
