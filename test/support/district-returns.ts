/** What twenty districts of a city send: a workbook each, of some hundred rows; firms and figures are invented. */
import { agreementSheet, districtFile, ledgerSheet, type LedgerLine } from '../xlsx/district-files';
import type { Upload } from './open-files';

export const DISTRICTS = ['锦江区', '青羊区', '金牛区', '武侯区', '成华区', '龙泉驿区', '青白江区', '新都区', '温江区', '双流区', '郫都区', '新津区', '都江堰市', '彭州市', '邛崃市', '崇州市', '简阳市', '金堂县', '大邑县', '蒲江县'] as const;

export const AGREEMENT = '金彭2023';
const terms = (share: string): string => `${AGREEMENT} 飞出地=金牛区 飞入地=彭州市 方式=分算 比例=${share}`;

const UNITS = 75;
/** Rows of each workbook: a unit has one a quarter. */
export const ROWS = UNITS * 4;

export interface ReturnOptions {
  /** Of the agreement, which the districts of both its ends send along. */
  readonly share?: string;
  readonly indicators?: readonly string[];
  readonly years?: readonly number[];
  readonly name?: string;
}

export const nameOfReturn = (district: string): string => `${district}2024年结对企业报送表.xlsx`;

export function districtReturn(district: string, { share = '5:5', indicators = ['产值'], years = [2024], name = nameOfReturn(district) }: ReturnOptions = {}): Upload {
  const isPaired = district === '彭州市';
  const lines: LedgerLine[] = [];
  for (const year of years)
    for (const indicator of indicators)
      for (let unit = 1; unit <= UNITS; unit += 1)
        for (const quarter of ['一', '二', '三', '四'])
          lines.push([`示例${district}${String(unit)}号有限公司`, '', district, isPaired ? '金牛区' : '', isPaired ? AGREEMENT : '', indicator, `${String(year)}年${quarter}季度`, unit + 0.25]);
  return districtFile(name, ledgerSheet(lines), ...(isPaired || district === '金牛区' ? [agreementSheet(AGREEMENT, terms(share))] : []));
}

export const allReturns = (): readonly Upload[] => DISTRICTS.map((district) => districtReturn(district));
