import { syntheticCreditCode } from './credit-code';
import { ENTERPRISES } from './enterprises';
import { LEDGER_HEADERS, ledgerRows } from './ledger';
import type { SampleCell } from './model';

const INDICATOR = '规上工业总产值';

/** In whole hundredths, so that the sums are as exact as a person's. */
const hundredths = (value: SampleCell): number => Math.round(Number(value) * 100);

/** What the ledger has for a unit and a quarter of 2025, in hundredths. */
function ledgerFigure(name: string, quarter: number): number {
  const at = (header: (typeof LEDGER_HEADERS)[number]) => LEDGER_HEADERS.indexOf(header);
  const row = ledgerRows().find((cells) => cells[at('单位名称')] === name && cells[at('指标')] === INDICATOR && cells[at('期间')] === `2025Q${quarter}`);
  if (!row) throw new RangeError(`${name} ${quarter}`);
  return hundredths(row[at('数值')] ?? null);
}

/** How a district's figure comes to differ from the ledger's; units that are not named report the same. */
const REPORTED_AS: Readonly<Record<string, (name: string) => number>> = {
  // A correction that has not reached the ledger.
  示例沙湾轨道装备有限公司: (name) => ledgerFigure(name, 3) - 1235,
  // In 元 instead of 万元.
  示例天回新材料有限公司: (name) => ledgerFigure(name, 3) * 10_000,
  // The figure of the quarter before.
  示例九里家居制造有限公司: (name) => ledgerFigure(name, 2),
  // The year so far.
  示例营门医药包装有限公司: (name) => ledgerFigure(name, 1) + ledgerFigure(name, 2) + ledgerFigure(name, 3),
};

/** Not reported by the district; and one that the ledger does not have. */
const LEFT_OUT = '示例金科电池材料有限公司';
const ADDED = { name: '示例濛阳农产加工有限公司', serial: 17, value: 456.78 };

/** The third quarter of 2025 as 彭州市 reports it, with each of the differences that COMPARE knows. */
export function thirdQuarterRows(): SampleCell[][] {
  const units = ENTERPRISES.flatMap(({ name, origin, host, case: kind, registrar, series }, index) => {
    const agreement = series.find(({ indicator }) => indicator === INDICATOR)?.agreement;
    return host !== '彭州市' || agreement === undefined || name === LEFT_OUT ? [] : [{ name, origin, agreement, kind, code: syntheticCreditCode(registrar, index + 1) }];
  });
  const rows = units.map(({ name, origin, agreement, kind, code }, index): SampleCell[] => {
    const value = (REPORTED_AS[name]?.(name) ?? ledgerFigure(name, 3)) / 100;
    return [index + 1, name, code, origin, agreement, kind, '2025年三季度', value];
  });
  return [...rows, [rows.length + 1, ADDED.name, syntheticCreditCode('510182', ADDED.serial), '金牛区', '金彭2023', '新设', '2025年三季度', ADDED.value]];
}
