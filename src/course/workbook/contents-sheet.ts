import type { Language } from '../../accounting/language';
import { columnLetters } from '../../samples/area';
import type { SampleCell, SampleSheet } from '../../samples/model';
import { FILL } from '../../samples/palette';
import { COURSE } from '../course';
import { answerRow, sheetName } from '../places';
import { pageArea } from './page-area';
import type { Audience } from './words';
import { WORDS, about, sections } from './words';

const HEADER_ROW = 4;
const EXERCISE_COLUMN = 'B';
const ANSWER_COLUMN = 'D';
const WIDTHS: Readonly<Record<Language, readonly number[]>> = { zh: [8, 26, 46, 16], en: [8, 34, 58, 22] };

/** The first sheet of a course workbook: every exercise with what it trains, and how to answer and check; for the trainer the answers as well. */
export function contentsSheet(audience: Audience, language: Language): SampleSheet {
  const isTrainer = audience === 'trainer';
  const header = [WORDS.number, WORDS.exercise, WORDS.trains, ...(isTrainer ? [WORDS.answer] : [])].map((word) => word[language]);
  const exercises = COURSE.map((exercise, index): SampleCell[] => {
    const { title, about: trains } = exercise;
    const answer = `='${sheetName(index + 1, language)}'!B${String(answerRow(exercise))}`;
    return [index + 1, title[language], trains[language], ...(isTrainer ? [answer] : [])];
  });
  const rows: SampleCell[][] = [[WORDS.title[audience][language]], [about(audience, COURSE.length, language)], [], header, ...exercises];
  const heads: string[] = [];
  for (const { title, lines } of sections(audience)) {
    rows.push([], [title[language]]);
    heads.push(`A${String(rows.length)}`);
    for (const line of lines) rows.push([null, line[language]]);
  }
  const [first, last, lastColumn] = [HEADER_ROW + 1, HEADER_ROW + COURSE.length, columnLetters(header.length - 1)];
  const columnWidths = WIDTHS[language].slice(0, header.length);
  return {
    name: WORDS.contents[language],
    rows,
    columnWidths,
    numberFormats: [
      // Set off from the text at its right.
      { area: `A${String(first)}:A${String(last)}`, format: '0_)_)' },
      ...(isTrainer ? [{ area: `${ANSWER_COLUMN}${String(first)}:${ANSWER_COLUMN}${String(last)}`, format: '#,##0.00' }] : []),
    ],
    bold: [`A${String(HEADER_ROW)}:${lastColumn}${String(HEADER_ROW)}`, ...heads],
    titles: ['A1'],
    fills: [{ area: `A1:${lastColumn}2`, color: FILL.title }, { area: `A${String(HEADER_ROW)}:${lastColumn}${String(HEADER_ROW)}`, color: FILL.note }],
    tables: [],
    frozenRows: HEADER_ROW,
    links: COURSE.map((_, index) => ({ cell: `${EXERCISE_COLUMN}${String(first + index)}`, sheet: sheetName(index + 1, language) })),
    page: { orientation: isTrainer ? 'landscape' : 'portrait', area: pageArea({ rows, columnWidths }) },
  };
}
