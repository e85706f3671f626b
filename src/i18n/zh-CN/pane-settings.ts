import type { settings as english } from '../en-US/pane-settings';
import type { Translation } from '../translation';

export const settings: Translation<typeof english> = {
  title: '设置',
  language: '窗格语言',
  languageHint: '单元格中的名称不随之改变。',
  languageMissing: '该语言的文字未能载入，窗格语言未改变。请检查网络后重新选择。',
  followOffice: '与 Office 一致',
  about: '版本',
  version: '结对分算',
  application: 'Office',
  excelApi: 'Excel 接口',
  customFunctions: '自定义函数',
  supported: (set) => `${set} 或更高`,
  notSupported: (set) => `缺少 ${set}`,
  needs: '结对分算需要 Office 2021 或更高版本。',
  health: {
    title: '自检',
    check: '检查函数和工作簿',
    recalculateSheet: '重算本工作表',
    recalculateWorkbook: '重算全部工作表',
    copy: '复制诊断信息',
    recalculated: { sheet: '本工作表已开始重算。', workbook: '全部工作表已开始重算。' },
    right: (functions, examples) => `${String(functions)} 个函数、${String(examples)} 个算例，结果全部相符`,
    wrong: (count) => `有 ${String(count)} 个算例结果不符。请关闭工作簿后重新打开；仍不相符的，请附上诊断信息反馈。`,
    dates1904: '本工作簿采用 1904 日期系统',
    dates1904Mend: '从其他工作簿复制来的日期会相差四年零一天。请在 Excel 的“文件—选项—高级”中取消“使用 1904 日期系统”，再逐一核对日期。',
    manual: '本工作簿为手动计算',
    manualMend: '单元格可能仍是旧值。请重算，或在“公式—计算选项”中改为自动。',
  },
  privacy: '所有计算都在本工作簿内完成，不向外发送任何数据。',
};
