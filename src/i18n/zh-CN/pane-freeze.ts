import type { freeze as english } from '../en-US/pane-freeze';
import type { Translation } from '../translation';

export const freeze: Translation<typeof english> = {
  title: '不含公式的副本',
  subtitle: '供没有安装加载项的人使用',
  about: '在原表旁生成副本：PAIR 公式和引用其他工作表的公式改为数值，其余公式照常计算；旁边注明原公式、协议全文和计算日期。原表不变。',
  choose: '工作表',
  formulas: (count) => `${count} 个 PAIR 公式`,
  none: '没有含 PAIR 公式的工作表',
  noneHint: '请先把协议应用到台账，或在单元格中写 PAIR 函数。',
  toApply: '应用协议',
  run: (count) => `固化 ${count} 个工作表`,
  freezing: (sheet) => `正在固化${sheet}`,
  done: (sheets) => `已生成：${sheets}`,
  doneHint: (cells) => `${cells} 个单元格已改为数值。`,
  undo: '删除副本',
  undone: '副本已删除',
  wholeTitle: '整个工作簿',
  wholeAbout: '把整个工作簿存为另一文件，PAIR 公式改为数值，其余不变。本工作簿不变。',
  makeWhole: '生成工作簿副本',
  readingFile: '正在读取工作簿',
  calculating: '正在计算并写入数值',
  copyName: (workbook) => `${workbook === '' ? '工作簿' : workbook}（固化）.xlsx`,
  wholeDone: (name) => `已生成：${name}`,
  wholeLeft: (count) => `${count} 个公式无法确定结果，保留原值，请核对。`,
  downloadAgain: '再次下载',
  openCopy: '打开副本',
};
