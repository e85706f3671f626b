/** The course's workbooks as they stand in assets/course: calculated by recalc, read by another program, fit to be printed. */
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { COURSE } from '../../src/course/course';
import { exerciseSheet } from '../../src/course/exercise-sheet';
import { answerRow, exerciseOfHeading, sheetName } from '../../src/course/places';
import { COURSE_WORKBOOKS } from '../../src/course/workbook/course-workbooks';
import { pageArea, widthOf } from '../../src/course/workbook/page-area';
import { exactText } from '../../src/reckoning/amounts';
import { recalculate } from '../../src/xlsx';
import { readWorkbook } from '../../src/xlsx/reading/read-workbook';
import { withoutValues } from '../xlsx/libreoffice';
import { cellReader } from '../xlsx/read-cells';
import { courseFile } from './course-files';

const LANGUAGES = ['zh', 'en'] as const;
const CONTENTS = { zh: '目录', en: 'Contents' };
const workbooks = COURSE_WORKBOOKS.map((one) => [one.workbook.id, one] as const);

test('there is one for the class and one for the trainer, in either language', () => expect(workbooks.map(([id]) => id)).toEqual(['course-class-zh', 'course-class-en', 'course-trainer-zh', 'course-trainer-en']));

test.each(LANGUAGES)('recalc gives the ten expected answers of the trainer’s workbook, which held none (%s)', (language) => {
  const bare = withoutValues(courseFile('trainer', language));
  const answers = (bytes: Uint8Array) => COURSE.map((exercise, index) => cellReader(bytes)(`${sheetName(index + 1, language)}!B${String(answerRow(exercise))}`));
  expect(answers(bare)).toEqual(COURSE.map(() => null));
  const { bytes, calculated, left } = recalculate(bare, { locale: language === 'zh' ? 'zh-CN' : 'en-US', now: 45_658, values: false });
  // Ten answers, and each once more among the contents.
  expect({ calculated, left }).toEqual({ calculated: 20, left: [] });
  const expected = COURSE.map(({ answer }) => Number(answer));
  const rounded = (values: readonly unknown[]) => values.map((value) => Number((value as number).toFixed(6)));
  expect(rounded(answers(bytes))).toEqual(expected);
  expect(rounded(COURSE.map((_, index) => cellReader(bytes)(`${CONTENTS[language]}!D${String(5 + index)}`)))).toEqual(expected);
  // What stands in the file is what recalc gives.
  expect(answers(courseFile('trainer', language))).toEqual(answers(bytes));
});

describe.each(workbooks)('%s', (_id, { audience, language, workbook }) => {
  const [contents, ...sheets] = workbook.sheets;
  const bytes = courseFile(audience, language);

  test('the exercises stand as the pane inserts them, the answer blank for the class', () => {
    for (const [index, sheet] of sheets.entries()) {
      const given = exerciseSheet(index + 1, language);
      const at = answerRow(COURSE[index] as (typeof COURSE)[number]) - 1;
      const rows = sheet.rows.slice(0, given.rows.length).map((row, r) => row.map((cell, c) => (r === at && c === 1 ? null : cell)));
      expect(rows).toEqual(given.rows);
      expect(sheet.rows[at]?.[1] ?? null).toBe(audience === 'class' ? null : COURSE[index]?.formula);
      if (audience === 'class') expect(sheet.rows).toHaveLength(given.rows.length);
    }
  });

  test('the class finds no answer anywhere, the trainer every step, mistake and hint', () => {
    const text = workbook.sheets.map(({ rows }) => rows.flat().join('\n'));
    COURSE.forEach(({ answer, steps, mistakes, hints, lesson }, index) => {
      const own = (text[index + 1] ?? '').replaceAll('\n', '');
      const solved = [exactText(answer), ...steps.map(({ name }) => name[language]), ...mistakes.flatMap((mistake) => [mistake.title[language], mistake.arithmetic, mistake.why[language]]), ...[lesson, ...hints].map((one) => one[language])].map((one) => one.replaceAll(/(?<=[.?]) (?=[A-Z])/g, ''));
      expect({ index, missing: solved.filter((one) => own.includes(one) === (audience === 'class')).filter((one) => audience === 'trainer' || one === exactText(answer) || one === lesson[language]) }).toEqual({ index, missing: [] });
    });
  });

  test('only the exercises hold ledgers, and the contents are no exercise', () => {
    const { ledgers, agreements } = readWorkbook('course.xlsx', bytes);
    expect(new Set(ledgers.map(({ sheet }) => exerciseOfHeading(sheets.find(({ name }) => name === sheet)?.rows[0]?.[0] ?? null)))).not.toContain(null);
    expect(agreements.agreements).toEqual([]);
    expect(exerciseOfHeading(contents?.rows[0]?.[0] ?? null)).toBeNull();
  });

  test('another program reads it, with links to every exercise and no sentence outside the printed page', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    for (const { name, page } of workbook.sheets) {
      const sheet = book.getWorksheet(name);
      expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: page?.orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printArea: page?.area });
    }
    expect(contents?.links?.map(({ sheet }) => sheet)).toEqual(sheets.map(({ name }) => name));
    const links = contents?.links ?? [];
    // Inside the workbook: no relationship to anything else.
    const parts = unzipSync(bytes);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(`<hyperlinks>${links.map(({ cell, sheet }) => `<hyperlink ref="${cell}" location="'${sheet}'!A1"/>`).join('')}</hyperlinks>`);
    expect(Object.entries(parts).filter(([path, part]) => path.endsWith('.rels') && strFromU8(part).includes('External'))).toEqual([]);
  });
});

test('a page takes as many columns as its longest text runs over', () => {
  expect(widthOf('五五 5:5')).toBeCloseTo(2 * 2.1 + 4);
  expect(pageArea({ rows: [['x'], [null, 'y'.repeat(30)]], columnWidths: [5, 10] })).toBe('A1:E2');
  expect(pageArea({ rows: [['=A2']], columnWidths: [5, 10, 10] })).toBe('A1:C1');
});
