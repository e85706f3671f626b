import type { packageFaults as english } from '../en-US/package-faults';
import type { Translation } from '../translation';

export const packageFaults: Translation<typeof english> = {
  'not-a-package': () => '不是 Excel 工作簿（.xlsx）。',
  'old-workbook': () => '是 Excel 97–2003 工作簿（.xls），须另存为 .xlsx。',
  'encrypted': () => '工作簿已加密，须先在 Excel 中取消密码。',
  'binary-workbook': () => '是二进制工作簿（.xlsb），须另存为 .xlsx。',
  'truncated': () => '文件不完整，中途截断。',
  'damaged': (part) => `文件已损坏${part === '' ? '' : `（${part}）`}。`,
  'too-large': (limit) => `工作簿解压后超过 ${limit} MB。`,
  'path-outside': (part) => `工作簿中有指向自身之外的路径（${part}）。`,
  'part-twice': (part) => `工作簿中 ${part} 重复。`,
  'part-missing': (part) => `工作簿缺少 ${part}。`,
  'sheet-missing': (sheet) => `工作簿列有工作表“${sheet}”，但内容缺失。`,
  'doctype': (part) => `${part} 中有文档类型或实体声明，正常的工作簿不会有。`,
  'not-utf8': (part) => `${part} 不是 UTF-8 编码。`,
  'not-well-formed': (part) => `${part} 的 XML 格式有误。`,
  'unsupported-compression': (part) => `${part} 的压缩方式不是工作簿所用的。`,
};
