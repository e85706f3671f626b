import type { cli as english } from '../en-US/cli';
import type { Translation } from '../translation';

export const cli: Translation<typeof english> = {
  usage: [
    'pairshare：不用 Excel 也能算的结对分算函数',
    '',
    '  pairshare call 函数名 [JSON | -]   参数写成 JSON 数组；写 - 或不写时从标准输入读取',
    '  pairshare call --batch             从标准输入逐行读取 {"call","args"}，逐行给出结果',
    '  pairshare functions                函数清单（JSON）',
    '',
    '  --lang zh-CN | en-US               提示和结果所用的语言',
  ].join('\n'),
  unknownCommand: (command) => `没有“${command}”这个命令。输入 pairshare --help 查看全部命令。`,
  unknownOption: (option) => `没有“${option}”这个选项。输入 pairshare --help 查看全部选项。`,
  unknownLanguage: (text) => `--lang 写的是“${text}”，只能是 zh-CN 或 en-US。`,
  nameMissing: '没有写函数名。示例：pairshare call SPLITSHARE \'[12345.67,"5:5"]\'',
  tooManyWords: (word) => `“${word}”是多出来的。所有参数应写在同一个 JSON 数组里，并加引号。`,
  notJson: (reason) => `参数不是 JSON（${reason}）。应写成数组，例如 [12345.67,"5:5"]。`,
  notArguments: '参数应为 JSON 数组，例如 [12345.67,"5:5"]；区域写成各行等长的数组，空白单元格写 null。',
  notACall: '每行应是一个对象，例如 {"call":"SPLITSHARE","args":[12345.67,"5:5"]}。',
};
