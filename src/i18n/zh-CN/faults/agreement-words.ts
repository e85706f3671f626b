import type { FieldKey } from '../../../accounting/agreement/fields';
import { FIELDS } from '../../../accounting/agreement/fields';
import type { Place } from '../../../accounting/agreement/place';

/** 各字段的正确写法，出错时示例用。 */
const EXAMPLES: Readonly<Record<FieldKey, string>> = {
  agreement: '金彭2023',
  origin: '金牛区',
  host: '彭州市',
  parties: '金牛区:彭州市:高新区',
  case: '迁移',
  indicator: '税收、产值',
  treatment: '分算',
  shares: '5:5',
  from: '2023-07-01',
  to: '2028-06-30',
  years: '1-3',
  clock: '登记变更',
  straddle: '按日',
  base: '1200 或 记录',
  growth: '8%',
  'base-to': '飞入地',
  shortfall: '归零',
  cap: '7800、3×基数 或 记录',
  threshold: '基数>=2000',
  floor: '500',
  recover: '1000',
  decimals: '2',
  reference: '工作机制第三条',
};

export const example = (field: FieldKey): string => EXAMPLES[field];

export const fieldName = (field: FieldKey): string => FIELDS[field].zh;

export function placeName(place: Place): string {
  switch (place.kind) {
    case 'row':
      return `条款表第 ${place.row} 行`;
    case 'header':
      return '协议首段';
    case 'clause':
      return `条款 ${place.clause} `;
    case 'segment':
      return `协议第 ${place.segment} 段`;
  }
}
