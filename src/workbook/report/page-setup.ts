import { areaAddress } from '../area';
import { MARGINS } from './grid';
import type { ReportLayout } from './layout';
import { WORDS } from './words';

/** How a sheet is printed, and what stays in sight; null where it was never said. */
export interface PageSetup {
  readonly orientation: string;
  readonly paperSize: string | null;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly centerHorizontally: boolean;
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  readonly footer: Readonly<Record<'left' | 'center' | 'right', string>>;
  readonly printArea: string | null;
  /** `$1:$2` */
  readonly titleRows: string | null;
  /** Null where no rows are frozen, or columns too. */
  readonly frozenRows: number | null;
}

/** In headers and footers & begins a code. */
const literal = (text: string): string => text.replaceAll('&', '&&');

export function pageSetupOf({ language, lines, columns, orientation, titleRows }: ReportLayout): PageSetup {
  return {
    orientation,
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    margins: MARGINS,
    footer: { left: literal(WORDS.label[language]), center: '', right: WORDS.page[language] },
    printArea: areaAddress({ row: 0, column: 0, rows: lines.length, columns }),
    titleRows: `$1:$${titleRows}`,
    frozenRows: titleRows,
  };
}

/** Loads within a batch; sync, then call the result. */
export function loadPageSetup({ pageLayout, freezePanes }: Excel.Worksheet): () => PageSetup {
  pageLayout.load('orientation,paperSize,zoom,centerHorizontally,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin');
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.load('leftFooter,centerFooter,rightFooter');
  const area = pageLayout.getPrintAreaOrNullObject().load('address');
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
  const frozen = freezePanes.getLocationOrNullObject().load('rowCount,isEntireRow');
  const local = (address: string): string => address.slice(address.lastIndexOf('!') + 1);
  return () => ({
    orientation: pageLayout.orientation,
    paperSize: (pageLayout.paperSize as string | null) ?? null,
    zoom: pageLayout.zoom,
    centerHorizontally: pageLayout.centerHorizontally,
    margins: { left: pageLayout.leftMargin, right: pageLayout.rightMargin, top: pageLayout.topMargin, bottom: pageLayout.bottomMargin, header: pageLayout.headerMargin, footer: pageLayout.footerMargin },
    footer: { left: footer.leftFooter, center: footer.centerFooter, right: footer.rightFooter },
    printArea: area.isNullObject ? null : local(area.address),
    titleRows: titles.isNullObject ? null : local(titles.address),
    frozenRows: frozen.isNullObject || !frozen.isEntireRow ? null : frozen.rowCount,
  });
}

/**
 * What is null is left alone: Excel cannot be asked to forget a print area.
 * @param frozen how many rows are frozen now: freezing them again would move what is in sight
 */
export function setPageSetup({ pageLayout, freezePanes }: Excel.Worksheet, { frozenRows, orientation, paperSize, zoom, centerHorizontally, margins, footer, printArea, titleRows }: PageSetup, frozen: number | null): void {
  pageLayout.orientation = orientation as Excel.PageOrientation;
  if (paperSize !== null) pageLayout.paperSize = paperSize as Excel.PaperType;
  pageLayout.zoom = zoom;
  pageLayout.centerHorizontally = centerHorizontally;
  pageLayout.setPrintMargins('Points', margins);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.centerFooter = footer.center;
  defaultForAllPages.rightFooter = footer.right;
  if (printArea !== null) pageLayout.setPrintArea(printArea);
  if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows);
  if (frozenRows !== null && frozenRows !== frozen) freezePanes.freezeRows(frozenRows);
}
