import type { welcome as english } from '../en-US/pane-welcome';
import type { Translation } from '../translation';

export const welcome: Translation<typeof english> = {
  title: '结对分算',
  subtitle: '结对地区之间的业绩分算',
  points: {
    agreements: '协议存放在本工作簿的工作表中，逐项核对。',
    apply: '应用到台账：计入哪一方、计入多少，精确到分；属地统计数不变。',
    explain: '选中任一数值，即可查看计算过程和所依据的条款。',
    reconcile: '核对各区（市）县与全市，比对两地台账，生成供双方签字的对账报告。',
  },
  start: '开始使用',
  sample: '插入示例数据',
  sampleHint: '新增一张示例台账（数据为虚构）和配套协议，可撤销。',
  inserting: '正在插入',
  inserted: (sheet, agreements) => (agreements === 0 ? `已新增工作表“${sheet}”` : `已新增工作表“${sheet}”和 ${agreements} 份协议`),
  insertedHint: '选中台账中的单元格，打开“应用”。',
  undo: '撤销插入',
  undone: '示例数据已删除',
  toApply: '应用协议',
};
