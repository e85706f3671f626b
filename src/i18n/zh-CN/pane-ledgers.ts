import type { ledgers as english } from '../en-US/pane-ledgers';
import type { Translation } from '../translation';

export const ledgers: Translation<typeof english> = {
  option: (sheet, address, records) => `${sheet} · ${address} · ${records} 条`,
  useSelection: '改用选区',
  show: (place) => `选中 ${place}`,
  table: (name) => `表格 ${name}`,
  periods: (count, first, last) => (count === 1 ? first : `${first}至${last}，共 ${count} 期`),
  more: (shown, count) => `${shown}等 ${count} 个`,
  separator: '；',
  noneAtSelection: '选区处没有台账。请选中台账内的单元格后重试。',
};
