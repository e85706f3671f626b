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
  privacy: '所有计算都在本工作簿内完成，不向外发送任何数据。',
};
