import type { files as english } from '../en-US/files';
import type { Translation } from '../translation';

export const files: Translation<typeof english> = {
  refusals: {
    'agreements-differ': (id, first, second) => `协议${id}在 ${first} 与 ${second} 中不一致，请先统一。`,
    'no-ledger': '这些工作簿中没有找到台账。',
    'periods-several': (known) => `台账涉及多个年度，不能相加。请指定期间，例如：${known}；或写“全部”。`,
    'period-unknown': (period, known) => `没有台账含${period}的数。现有：${known}。`,
    'indicator-unknown': (indicator, known) => `没有台账含指标“${indicator}”。现有：${known}。`,
  },
  remarks: {
    'no-ledger': '本工作簿中没有找到台账。',
    'no-agreements': '没有协议表，未查与协议有关的问题。',
    'agreement-layout': '协议表的版式无法识别，未读取协议。',
    'agreement-unreadable': (id, fault) => (id === '' ? fault : `${id}：${fault}`),
    'agreement-text-differs': (id) => `${id}：全文与条款表不一致，公式以全文为准。`,
    'agreement-text-error': (id) => `${id}：全文单元格是错误值，公式读不到这份协议。`,
    'formula-without-value': '文件中没有该公式的值，按空白读取。请先在 Excel 中保存，或先重算。',
    'dates-1904': '本工作簿采用 1904 日期系统，其中的日期会认错。请取消 1904 日期系统并逐一核对日期。',
  },
  remarkTitles: {
    'no-ledger': '没有台账',
    'no-agreements': '没有协议',
    'agreement-layout': '协议表认不出',
    'agreement-unreadable': '协议有误',
    'agreement-text-differs': '全文与条款表不一致',
    'agreement-text-error': '协议全文出错',
    'formula-without-value': '公式没有值',
    'dates-1904': '1904 日期系统',
  },
  report: {
    together: (count) => `${String(count)} 个工作簿`,
    more: (count, sheet) => `另有 ${String(count)} 条，见工作表“${sheet}”。`,
    findings: '待核事项清单',
    ledgers: '台账清单',
    tables: { findings: '待核事项', ledgers: '已读台账' },
    columns: { file: '工作簿', sheet: '工作表', cell: '单元格', other: '相关单元格', level: '级别', finding: '问题', unit: '单位名称', note: '说明', range: '区域', reporter: '填报地区', records: '记录数', indicators: '指标', periods: '期间' },
  },
};
