import type { ReconciliationFaults } from '../../../accounting/reconciliation/faults';
import type { FaultMessages } from '../../translation';

const listed = (words: readonly string[]) => (words.length > 12 ? `${words.slice(0, 12).join('、')}等` : words.join('、'));

const rowOf = ({ first, sheet }: ReconciliationFaults['row-repeated']) => (sheet === undefined ? `第 ${first} 行` : `“${sheet}”第 ${first} 行`);

export const reconciliation: FaultMessages<ReconciliationFaults> = {
  'indicators-several': ({ known }) => `台账有多个指标，不能相加。请指定一个：${listed(known)}。`,
  'reported-in-row': ({ row, cause }, describe) => `第 ${row} 行：${describe(cause)}`,
  'reported-twice': ({ district, row }) => `第 ${row} 行：${district}的上报数重复。请只留一行。`,
  'reporters-not-two': ({ known }) => `只给一份台账时，填报单位须恰好两个，现为：${listed(known) || '无'}。请给出两份台账，或核对填报单位列。`,
  'column-twice': ({ kept, ignored }) => `“${ignored}”与“${kept}”含义相同，只读取“${kept}”。请删去或改名其中一列。`,
  'row-repeated': (before) => `与${rowOf(before)}完全相同。请确认是否重复填报。`,
  'row-differs': (before) => `与${rowOf(before)}同单位、同指标、同期间，数值不同，两行均已计入。请只选其中一份台账，或核对后删去一行。`,
  'credit-code-wrong': ({ code }) => `信用代码“${code}”校验不符。请与营业执照核对，例如 91510182MA6CDEF11H。`,
  'credit-code-number': '信用代码存成了数字，已丢失位数。请把单元格设为文本格式后重新输入。',
  'organisation-code-wrong': ({ code }) => `信用代码“${code}”第 9–17 位组织机构代码校验不符。请与营业执照核对。`,
  'units-mixed': ({ unit, ledger }) => `本行单位是${unit}，台账多为${ledger}，已换算。请确认单位。`,
  'magnitude-unlike': ({ value, median }) => `数值 ${value} 与本单位其他数的中位数 ${median} 相差约一万倍。请核对是否把元填成了万元。`,
};
