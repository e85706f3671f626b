import { printPeriod } from '../../accounting/period/print-period';
import type { explanation as english } from '../en-US/explanation';
import type { Translation } from '../translation';

export const explanation: Translation<typeof english> = {
  header: ['步骤', '依据', '算式', '结果'],
  label: '仅供考核，不得对外发布',
  origin: '飞出地',
  steps: { clause: '条款', threshold: '门槛', recover: '先回收', base: '基数', share: '比例', floor: '保底', cap: '上限', round: '舍入', host: '飞入地考核数', note: '说明' },
  clauseNumber: (number) => `条款 ${number}`,
  noAgreement: '没有协议，不分算',
  period: (period) => printPeriod(period, 'zh'),
  noneInForce: '没有生效的条款',
  inYear: (period, year) => `${period}为第 ${year} 年`,
  weighted: (days, total) => `(${days}) ÷ ${total} 天`,
  met: '达到',
  unmet: '未达到',
  baseOfYear: (plain, growth, year, grown) => `基数 ${plain} × (1 + ${growth})^${year} = ${grown}`,
  aboveBase: (figure, base) => `年内数 ${figure}，基数 ${base}`,
  yearBefore: (before) => `，其中此前 ${before}`,
  recovered: (amount, before, value) => `${value} 中先回收，总额 ${amount}，此前已回收 ${before}`,
  floorOf: (exact, before, floor) => `max(${exact}, ${floor}${before})`,
  capOf: (exact, cap, before) => `min(${exact}, ${cap} − 此前已计入 ${before})`,
  roundedTo: (decimals) => `四舍五入到 ${decimals} 位小数`,
  runningTo: (decimals) => `累计份额四舍五入到 ${decimals} 位小数后相减`,
  leftTo: (rest, party) => `，尾差 ${rest} 归${party}`,
  host: '飞入地',
  untouched: '标注不减飞入地',
  tag: (credits, basis) => `${credits}（${basis}）。仅供考核，不得对外发布`,
  tagPart: (party, amount) => `计入${party} ${amount}`,
  tagNothing: (reason) => `${reason}仅供考核，不得对外发布`,
  listSeparator: '，',
};
