import type { Cell } from '../accounting/cells';
import type { Bilingual, Language } from '../accounting/language';
import { COURSE } from './course';
import type { Exercise } from './exercise';

/** Rows of an exercise's sheet from 1: the question's sentences, the agreement, the ledger's header. Formulas count on them. */
export const ROWS = { title: 1, question: 2, agreement: 5, unit: 6, header: 7, records: 8 } as const;

/** The row of the answer, below the ledger and a blank row; it stands in column B. */
export const answerRow = ({ ledger }: Exercise): number => ROWS.records + ledger.rows.length + 1;

/** `A7:F10`, the ledger with its header. */
export const ledgerArea = ({ ledger }: Exercise): string => `A${ROWS.header}:${String.fromCharCode(64 + ledger.columns.length)}${ROWS.header + ledger.rows.length}`;

const EXERCISE: Bilingual = { zh: '练习', en: 'Exercise' };
const ANSWER: Bilingual = { zh: '答案', en: 'Answer' };

/** The name of an exercise's sheet. */
export const sheetName = (number: number, language: Language): string => (language === 'zh' ? `${EXERCISE.zh}${number}` : `${EXERCISE.en} ${number}`);

/** `练习 6　比例中途变化`: the title in A1, by which the sheet is known again whatever its name. */
export const heading = (number: number, title: string, language: Language): string => (language === 'zh' ? `${EXERCISE.zh} ${number}　${title}` : `${EXERCISE.en} ${number}: ${title}`);

/** What stands at the left of the answer. */
export const answerLabel = (unit: string, language: Language): string => (language === 'zh' ? `${ANSWER.zh}（${unit}）` : `${ANSWER.en} (${unit})`);

const headings = new Map<string, number>(COURSE.flatMap(({ title }, index) => (['zh', 'en'] as const).map((language) => [heading(index + 1, title[language], language), index + 1])));

/** The number of the exercise whose sheet begins with this cell, or null. */
export const exerciseOfHeading = (cell: Cell): number | null => (typeof cell === 'string' ? (headings.get(cell.trim()) ?? null) : null);

export const isAnswerLabel = (cell: Cell): boolean => typeof cell === 'string' && (cell.trim().startsWith(ANSWER.zh) || cell.trim().startsWith(ANSWER.en));
