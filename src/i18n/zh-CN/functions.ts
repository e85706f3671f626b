import type { functions as english } from '../en-US/functions';
import type { Translation } from '../translation';

export const functions: Translation<typeof english> = {
  inArgument: (argument, message) => `${argument}：${message}`,
  inRow: (argument, row, message) => `${argument}第 ${row} 行：${message}`,
  unexpected: (detail) => `程序内部出错（${detail}）。请把本公式反馈给开发者。`,
};
