import { formatArea, quoteSheet } from '../../host/address';
import type { Area } from '../../host/model';
import { GAP, MOST_LABELLED, colorOf } from '../../workbook/report/chart-looks';
import { escapeXml } from '../xml/text';
import type { NewChart, NewSheet } from './new-workbook';
import { HEAD, OFFICE } from './xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PLACES = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const CATEGORY_AXIS = '111111111';
const VALUE_AXIS = '222222222';

/** A native chart of clustered columns or bars, looking as the pane draws it; it carries the values it draws. */
export function chartPart({ type, title, categories, series }: NewChart, { name, rows }: NewSheet): string {
  const bars = type === 'bars';
  const labelled = bars && categories.rows * series.length <= MOST_LABELLED;
  const valueAt = (row: number, column: number): string => String(rows[row]?.cells[column]?.value ?? '');
  const reference = (area: Area): string => escapeXml(`${quoteSheet(name)}!${formatArea(area, true)}`);
  const points = (column: number): string => `<c:ptCount val="${String(categories.rows)}"/>${Array.from({ length: categories.rows }, (_, index) => `<c:pt idx="${String(index)}"><c:v>${escapeXml(valueAt(categories.row + index, column))}</c:v></c:pt>`).join('')}`;
  const format = escapeXml(rows[categories.row]?.cells[series[0]?.column ?? 0]?.look?.format ?? 'General');
  const written = series.map((one, index) =>
    [
      `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/><c:tx><c:v>${escapeXml(one.name)}</c:v></c:tx>`,
      `<c:spPr><a:solidFill><a:srgbClr val="${colorOf(index, series.length).slice(1)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
      labelled ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' : '',
      `<c:cat><c:strRef><c:f>${reference(categories)}</c:f><c:strCache>${points(categories.column)}</c:strCache></c:strRef></c:cat>`,
      `<c:val><c:numRef><c:f>${reference({ ...categories, column: one.column })}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${points(one.column)}</c:numCache></c:numRef></c:val></c:ser>`,
    ].join(''),
  );
  return [
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/><c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/><c:barChart><c:barDir val="${bars ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${written.join('')}<c:gapWidth val="${String(GAP)}"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${bars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${bars ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${labelled ? '1' : '0'}"/><c:axPos val="${bars ? 't' : 'l'}"/>${labelled ? '' : '<c:majorGridlines/>'}<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${bars && !labelled ? 'max' : 'autoZero'}"/></c:valAx></c:plotArea>`,
    series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

/** Where the charts of a sheet lie; the n-th is the relationship rIdn. */
export function drawingPart(charts: readonly NewChart[]): string {
  const corner = (name: string, row: number, column: number): string => `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const anchors = charts.map(({ title, place }, index) => {
    const id = String(index + 1);
    return `<xdr:twoCellAnchor>${corner('from', place.row, place.column)}${corner('to', place.row + place.rows, place.column + place.columns)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(index + 2)}" name="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${HEAD}<xdr:wsDr xmlns:xdr="${PLACES}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">${anchors.join('')}</xdr:wsDr>`;
}
