type Line = (subject: string) => string;

/** Why a workbook cannot be recalculated, by the fault's code; the subject is a part of the package, a sheet or a limit. */
export const packageFaults = {
  'not-a-package': (() => 'this is no Excel workbook (.xlsx).') as Line,
  'old-workbook': (() => 'this is a workbook of Excel 97–2003 (.xls); save it as .xlsx.') as Line,
  'encrypted': (() => 'the workbook is encrypted; take its password away in Excel.') as Line,
  'binary-workbook': (() => 'this is a binary workbook (.xlsb); save it as .xlsx.') as Line,
  'truncated': (() => 'the file is not whole: it ends too early.') as Line,
  'damaged': (part: string) => `the file is damaged${part === '' ? '' : ` (${part})`}.`,
  'too-large': (limit: string) => `unpacked the workbook is larger than ${limit} MB.`,
  'path-outside': (part: string) => `the workbook names a path outside itself (${part}).`,
  'part-twice': (part: string) => `the workbook holds ${part} twice.`,
  'part-missing': (part: string) => `${part} is missing in the workbook.`,
  'sheet-missing': (sheet: string) => `the sheet “${sheet}” is listed but not in the workbook.`,
  'doctype': (part: string) => `${part} declares a document type or entities, which no workbook needs.`,
  'not-utf8': (part: string) => `${part} is not in UTF-8.`,
  'not-well-formed': (part: string) => `${part} is not well-formed XML.`,
  'unsupported-compression': (part: string) => `${part} is compressed in a way no workbook uses.`,
};
