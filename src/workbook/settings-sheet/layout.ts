import type { Bilingual } from '../../accounting/language';
import type { SettingKey } from './settings';

/** The words of the sheet 结对设置, by which it is read again in either language. */
export const WORDS = {
  title: { zh: '结对设置', en: 'Pairing settings' },
  explanation: { zh: '由结对分算记录，可直接修改。更正过列的台账，其公式以“认定为”各行作表头。', en: "Kept by PairShare, to be edited freely. Formulas of ledgers whose columns were corrected take the rows 'read as' for their headers." },
  item: { zh: '项目', en: 'item' },
  value: { zh: '值', en: 'value' },
  corrections: { zh: '列的认定', en: 'Columns set right' },
  sheet: { zh: '工作表', en: 'sheet' },
  row: { zh: '行', en: 'row' },
  columns: { zh: '各列', en: 'columns' },
  original: { zh: '原表头', en: 'as it stands' },
  titles: { zh: '标题行', en: 'titles' },
  readAs: { zh: '认定为', en: 'read as' },
} as const satisfies Record<string, Bilingual>;

export const SETTING_NAMES: Readonly<Record<SettingKey, Bilingual>> = {
  agreement: { zh: '在用协议', en: 'agreement in use' },
  decimals: { zh: '小数位数', en: 'decimals' },
  unit: { zh: '计量单位', en: 'unit of measure' },
  exercises: { zh: '已答对的练习', en: 'exercises solved' },
};

/** The settings that a new sheet has a line for; the others get theirs when they are first kept. */
export const SETTING_KEYS: readonly SettingKey[] = ['agreement', 'decimals', 'unit'];

/** Rows and columns from 0: title and explanation, the settings below their heads, then the corrected ledgers. */
export const PLACES = { title: 0, explanation: 1, head: 3, settings: 4, corrections: 4 + SETTING_KEYS.length + 1, names: 2 } as const;

/** Whether a cell says a word of the sheet, in either language. */
export const says = (cell: unknown, word: Bilingual): boolean => typeof cell === 'string' && (cell.trim() === word.zh || cell.trim().toLowerCase() === word.en.toLowerCase());
