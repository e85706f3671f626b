import type { PageSetup } from '../extras/model';
import { changeExtras, extrasOf } from '../extras/model';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Area } from '../model';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { Lens } from '../wire/state-properties';
import { asBoolean, asLength, asText, declareProperties, oneOf } from '../wire/state-properties';
import { WireObject } from '../wire/wire-object';
import type { HostContext } from './context';
import { Range } from './range';
import { resolveReference } from './reference';

/** Points in one unit of Excel.PrintMarginUnit. */
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const MARGINS = { left: 'leftMargin', right: 'rightMargin', top: 'topMargin', bottom: 'bottomMargin', header: 'headerMargin', footer: 'footerMargin' } as const;

type HeadersFootersState = PageSetup['headersFooters'];

/** Excel.HeaderFooter of all pages. */
export class HeaderFooter extends WireObject {
  readonly kind = 'HeaderFooter';

  constructor(readonly state: Lens<HeadersFootersState>) {
    super();
  }
}

declareProperties<HeadersFootersState>(HeaderFooter, {
  LeftHeader: ['leftHeader', asText],
  CenterHeader: ['centerHeader', asText],
  RightHeader: ['rightHeader', asText],
  LeftFooter: ['leftFooter', asText],
  CenterFooter: ['centerFooter', asText],
  RightFooter: ['rightFooter', asText],
});

/** Excel.HeaderFooterGroup; different first or even pages are not emulated. */
export class HeaderFooterGroup extends WireObject {
  readonly kind = 'HeaderFooterGroup';

  constructor(private readonly page: Lens<PageSetup>) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    const { get, set } = this.page;
    return new HeaderFooter({ get: () => get().headersFooters, set: (change) => set({ headersFooters: { ...get().headersFooters, ...change } }) });
  }
}

/** Excel.PageLayout of a worksheet. */
export class PageLayout extends WireObject {
  readonly kind = 'PageLayout';
  readonly state: Lens<PageSetup>;

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string,
  ) {
    super();
    const { model } = context;
    this.state = {
      get: () => extrasOf(model, sheet).page,
      set: (change) => changeExtras(model, sheet, { page: { ...extrasOf(model, sheet).page, ...change } }),
    };
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.state);
  }

  get Zoom(): PageSetup['zoom'] {
    return this.state.get().zoom;
  }

  /** Either a scale of 10–400 % or a number of pages. */
  set Zoom(value: unknown) {
    if (typeof value !== 'object' || value === null) throw invalidArgument();
    const zoom = value as PageSetup['zoom'];
    const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
    if (scale !== undefined ? across !== undefined || down !== undefined || !(scale >= 10 && scale <= 400) : across === undefined && down === undefined) throw invalidArgument();
    this.state.set({ zoom: { ...zoom } });
  }

  private areaOf(range: unknown): Area {
    const place = range instanceof Range ? range : typeof range === 'string' ? resolveReference(this.context.model, range, this.sheet) : null;
    if (!place || place.sheet !== this.sheet) throw invalidArgument();
    return place.area;
  }

  private orNull(area: Area | null): Range | null {
    return area && new Range(this.context, this.sheet, area);
  }

  SetPrintArea(range: unknown): void {
    this.state.set({ printArea: this.areaOf(range) });
  }

  GetPrintAreaOrNullObject(): Range | null {
    return this.orNull(this.state.get().printArea);
  }

  GetPrintArea(): Range {
    const area = this.GetPrintAreaOrNullObject();
    if (!area) throw itemNotFound();
    return area;
  }

  SetPrintTitleRows(range: unknown): void {
    const { row, rows } = this.areaOf(range);
    this.state.set({ titleRows: { row, rows, column: 0, columns: MAX_COLUMNS } });
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.orNull(this.state.get().titleRows);
  }

  SetPrintTitleColumns(range: unknown): void {
    const { column, columns } = this.areaOf(range);
    this.state.set({ titleColumns: { column, columns, row: 0, rows: MAX_ROWS } });
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.orNull(this.state.get().titleColumns);
  }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    const points = POINTS[unit as keyof typeof POINTS] as number | undefined;
    if (points === undefined || typeof margins !== 'object' || margins === null) throw invalidArgument();
    const change: Partial<Record<(typeof MARGINS)[keyof typeof MARGINS], number>> = {};
    for (const [side, value] of Object.entries(margins)) {
      const field = MARGINS[side as keyof typeof MARGINS] as (typeof MARGINS)[keyof typeof MARGINS] | undefined;
      if (field) change[field] = (asLength(value) as number) * points;
    }
    this.state.set(change);
  }
}

declareProperties<PageSetup>(PageLayout, {
  Orientation: ['orientation', oneOf('Portrait', 'Landscape')],
  PaperSize: ['paperSize', asText],
  CenterHorizontally: ['centerHorizontally', asBoolean],
  CenterVertically: ['centerVertically', asBoolean],
  PrintGridlines: ['printGridlines', asBoolean],
  PrintHeadings: ['printHeadings', asBoolean],
  BlackAndWhite: ['blackAndWhite', asBoolean],
  PrintOrder: ['printOrder', oneOf('DownThenOver', 'OverThenDown')],
  LeftMargin: ['leftMargin', asLength],
  RightMargin: ['rightMargin', asLength],
  TopMargin: ['topMargin', asLength],
  BottomMargin: ['bottomMargin', asLength],
  HeaderMargin: ['headerMargin', asLength],
  FooterMargin: ['footerMargin', asLength],
});
