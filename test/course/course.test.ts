import { parseAgreement } from '../../src/accounting/agreement/text';
import { decimalsOf } from '../../src/accounting/quantity/decimal-text';
import { COURSE } from '../../src/course/course';
import type { Exercise } from '../../src/course/exercise';
import { exerciseSheet, sentencesOf } from '../../src/course/exercise-sheet';
import { ROWS, answerRow, exerciseOfHeading, isAnswerLabel } from '../../src/course/places';
import { recalculate } from '../../src/xlsx';
import { worked } from '../support/arithmetic';
import { cellReader } from '../xlsx/read-cells';
import type { CellContent } from '../xlsx/build-workbook';
import { buildWorkbook } from '../xlsx/build-workbook';

const LANGUAGES = ['zh', 'en'] as const;
const exercises = COURSE.map((exercise, index) => [exercise.id, exercise, index + 1] as const);

/** The exercise's sheet with a formula in its answer, as a file, calculated by our own engine. */
function calculated(exercise: Exercise, number: number, language: 'zh' | 'en', formula: string) {
  const sheet = exerciseSheet(number, language);
  const cells: Record<string, CellContent> = {};
  for (const [row, line] of sheet.rows.entries()) for (const [column, cell] of line.entries()) if (cell !== null) cells[`${String.fromCharCode(65 + column)}${row + 1}`] = cell;
  const answer = `B${answerRow(exercise)}`;
  cells[answer] = { f: formula.slice(1) };
  return cellReader(recalculate(buildWorkbook({ sheets: [{ name: 'S', cells }] }), { locale: language === 'zh' ? 'zh-CN' : 'en-US', now: 45_658, values: false }).bytes)(`S!${answer}`);
}

test('there are ten exercises, each with a name of its own', () => {
  expect(COURSE).toHaveLength(10);
  for (const language of LANGUAGES) expect(new Set(COURSE.map(({ title }) => title[language])).size).toBe(10);
});

describe.each(exercises)('%s', (_id, exercise, number) => {
  const { answer, formula, mistakes, steps, hints, question, rule, source, lesson, title, about, agreement } = exercise;

  test.each(LANGUAGES)('the expected answer is what our own functions give on its sheet (%s)', (language) => {
    expect(formula).toMatch(/PAIR\.[A-Z]+\(/);
    expect(Number((calculated(exercise, number, language, formula) as number).toFixed(6))).toBe(Number(answer));
  });

  test('its agreement says the same in both languages', () => {
    if (agreement === null) return;
    const [zh, en] = LANGUAGES.map((language) => parseAgreement(agreement[language]));
    // Indicators are the users' own words, and ids too.
    const terms = (one = zh) => ({ parties: one?.parties, clauses: one?.clauses.map(({ indicators: _words, ...clause }) => clause) });
    expect(terms(en)).toEqual(terms(zh));
  });

  test('every line of arithmetic is right, and the last one makes the answer', () => {
    const lines = steps.flatMap(({ arithmetic }) => (arithmetic === null ? [] : [arithmetic]));
    for (const { text, result } of lines) expect([text, worked(text).toDecimalPlaces(2, 4).toString()]).toEqual([text, result]);
    expect(lines.some(({ result }) => result === answer)).toBe(true);
  });

  test('each mistake comes of its arithmetic, is not the answer, and is known by its value', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(3);
    for (const { arithmetic, answer: given } of mistakes) expect([arithmetic, worked(arithmetic).toDecimalPlaces(Math.max(2, decimalsOf(given)), 4).toString()]).toEqual([arithmetic, given]);
    const values = [answer, ...mistakes.map((mistake) => mistake.answer)];
    expect(new Set(values).size).toBe(values.length);
  });

  test('hints lead there without giving the answer away', () => {
    const printed = Number(answer).toLocaleString('en-US', { minimumFractionDigits: 2 });
    expect(hints.length).toBeGreaterThan(0);
    for (const hint of hints) for (const text of [hint.zh, hint.en]) expect(text.replaceAll('−', '-')).not.toContain(printed);
  });

  test('both languages say something, Chinese as an officer writes', () => {
    const texts = [title, about, rule, source, question, lesson, ...hints, ...steps.map(({ name }) => name), ...mistakes.flatMap((mistake) => [mistake.title, mistake.why])];
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/[一-龥]/);
      expect(zh).not.toMatch(/您|请稍候|成功|[!！]/);
      expect(en).toMatch(/[a-z]{2}/i);
    }
    // Only the numbers of documents stay Chinese.
    for (const { en } of texts) expect(en.replace(/(?:桂政办发|国统字|财预)〔\d+〕\d+号/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test.each(LANGUAGES)('its sheet is known by its heading, and finds room for the question (%s)', (language) => {
    const { rows, numberFormats } = exerciseSheet(number, language);
    expect(exerciseOfHeading(rows[0]?.[0] ?? null)).toBe(number);
    expect(isAnswerLabel(rows[answerRow(exercise) - 1]?.[0] ?? null)).toBe(true);
    expect(rows[answerRow(exercise) - 1]?.[1]).toBeNull();
    expect(sentencesOf(question[language], language).length).toBeLessThanOrEqual(ROWS.agreement - ROWS.question);
    expect(rows[ROWS.header - 1]).toHaveLength(exercise.ledger.columns.length);
    // The class must not find the answer on its sheet.
    expect(rows.flat()).not.toContain(Number(answer));
    expect(numberFormats).toHaveLength(exercise.ledger.columns.length);
  });
});
