import type { workbench as original } from '../en-US/workbench';
import type { Translation } from '../translation';

export const workbench: Translation<typeof original> = {
  product: '结对分算工作台',
  documentTitle: '结对分算 PairShare 工作台',
  sample: '工作簿',
  reset: '还原示例',
  resetHint: '重新打开示例，改动不保留',
  language: 'EN',
  languageHint: 'Switch to English',
  theme: 'Office 主题',
  light: '彩色',
  dark: '黑色',
  contrast: '高对比度',
  paneWidth: '窗格宽度',
  pane: '结对分算窗格',
  grid: '电子表格',
  loading: '正在打开工作簿',
  loadingPane: '正在载入加载项',
  failedTitle: '工作台未能打开',
  failedAdvice: '请重新载入本页；如再次出现，请反馈以下内容。',
  noFunctions: (status) => `没有找到函数清单（functions.json）：${status}。请重新构建。`,
  reload: '重新载入',
  errorIn: (cell) => `${cell} 出错`,
  trace: 'Office.js 协议日志',
};
