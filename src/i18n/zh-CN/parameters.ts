import type { parameters as english } from '../en-US/parameters';
import type { Translation } from '../translation';

export const parameters: Translation<typeof english> = {
  amount: '数额',
  shares: '比例',
  decimals: '小数位数',
  value: '数值',
  agreement: '协议',
  case: '情形',
  indicator: '指标',
  period: '期间',
  start: '起始日',
  base: '基数',
  prior: '此前已计入',
  part: '取数',
  headers: '表头',
  row: '行',
  clauses: '条款表',
  id: '编号',
  ledger: '台账',
  agreements: '协议',
  reported: '上报',
  ledgerA: '甲台账',
  ledgerB: '乙台账',
  code: '代码',
};
