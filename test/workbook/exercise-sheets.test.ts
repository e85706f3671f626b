import { COURSE } from '../../src/course/course';
import { exerciseSheet } from '../../src/course/exercise-sheet';
import { answerRow, exerciseOfHeading, isAnswerLabel } from '../../src/course/places';
import { judge } from '../../src/course/verdict';
import { courseWorkbook } from '../../src/course/workbook/course-workbooks';
import { readExerciseSheets } from '../../src/workbook/exercise-sheets';
import { insertSheet, removeInserted } from '../../src/workbook/insert-sheet';
import { changeSettings } from '../../src/workbook/settings-sheet/change-settings';
import { readSettings } from '../../src/workbook/settings-sheet/read-settings';
import { SETTINGS_SHEET } from '../../src/workbook/settings-sheet/settings';
import { Cutting, expectWholeUndoing, expectWholeWriting } from './cutting';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

const read = () => readExerciseSheets({ numberOf: exerciseOfHeading, isAnswerLabel });

describe('the sheets of exercises', () => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await openWorkbookPage();
  });
  afterEach(() => workbook.page.close());
  const put = (sheetId: string, number: number, cell: string | number) => {
    const exercise = COURSE[number - 1];
    if (!exercise) throw new Error('no such exercise');
    workbook.put(sheetId, answerRow(exercise) - 1, 1, [[cell]]);
  };

  test.each(['zh', 'en'] as const)('each is inserted, found, answered by its own formula, and taken away without a trace (%s)', async (language) => {
    const before = workbook.picture();
    for (const [index, exercise] of COURSE.entries()) {
      const number = index + 1;
      const inserted = await insertSheet(exerciseSheet(number, language));
      expect(await read()).toMatchObject([{ number, sheet: inserted.sheet, answer: { address: `B${answerRow(exercise)}`, cell: '' } }]);
      put(inserted.sheetId, number, exercise.formula);
      await workbook.page.host.settled();
      const [found] = await read();
      expect([exercise.id, judge(exercise, found?.answer?.cell ?? null).kind]).toEqual([exercise.id, 'right']);
      put(inserted.sheetId, number, '');
      await removeInserted(inserted);
      expect(workbook.picture()).toEqual(before);
    }
  }, 120_000);

  test.each(['zh', 'en'] as const)('those of a course workbook that was opened are found, and the trainer’s are right (%s)', async (language) => {
    // The contents read the other sheets, so that they come last here.
    const [contents, ...exercises] = courseWorkbook('trainer', language).sheets;
    for (const sheet of [...exercises, contents]) if (sheet) await insertSheet(sheet);
    await workbook.page.host.settled();
    const found = [...(await read())].sort((a, b) => a.number - b.number);
    expect(found.map(({ number, answer }) => [number, judge(COURSE[number - 1] as (typeof COURSE)[number], answer?.cell ?? null).kind])).toEqual(COURSE.map((_, index) => [index + 1, 'right']));
  }, 120_000);

  test('a second copy gets a number in parentheses, the sheet looked at comes first, and a renamed one is still known', async () => {
    const first = await insertSheet(exerciseSheet(6, 'zh'));
    const second = await insertSheet(exerciseSheet(6, 'zh'));
    expect([first.sheet, second.sheet]).toEqual(['练习6', '练习6 (2)']);
    expect((await read()).map(({ sheet }) => sheet)).toEqual(['练习6 (2)', '练习6']);
    workbook.model.activateSheet(first.sheetId);
    workbook.model.renameSheet(first.sheetId, '张三');
    expect((await read()).map(({ sheet, number }) => [sheet, number])).toEqual([['张三', 6], ['练习6 (2)', 6]]);
  });

  test('an answered sheet is not undone; what a person took away is said to be gone', async () => {
    const inserted = await insertSheet(exerciseSheet(1, 'zh'));
    put(inserted.sheetId, 1, 5);
    await expect(removeInserted(inserted)).rejects.toMatchObject({ code: 'sheet-edited', outcome: 'not-undone' });
    workbook.put(inserted.sheetId, answerRow(COURSE[0] as (typeof COURSE)[number]) - 1, 0, [['']]);
    expect(await read()).toMatchObject([{ number: 1, answer: null }]);
    workbook.put(inserted.sheetId, 0, 0, [['别的表']]);
    expect(await read()).toEqual([]);
    workbook.model.deleteSheet(inserted.sheetId);
    expect(await read()).toEqual([]);
    await expect(removeInserted(inserted)).rejects.toMatchObject({ code: 'place-gone' });
  });

  test('progress stands on 结对设置, on a line of its own below the others, and is read after a change by hand', async () => {
    await changeSettings({ kind: 'set', key: 'exercises', value: '1' }, 'zh');
    await changeSettings({ kind: 'set', key: 'exercises', value: '1、6' }, 'zh');
    await changeSettings({ kind: 'set', key: 'agreement', value: '金彭2023' }, 'zh');
    expect(await readSettings()).toMatchObject({ exercises: '1、6', agreement: '金彭2023', corrections: [] });
    const sheetId = workbook.model.sheets().find(({ name }) => name === SETTINGS_SHEET)?.id ?? '';
    const cells = workbook.model.values(sheetId, { row: 0, column: 0, rows: 16, columns: 2 });
    const line = cells.findIndex(([name]) => name === '已答对的练习');
    expect(cells.filter(([name]) => name === '已答对的练习')).toEqual([['已答对的练习', '1、6']]);
    workbook.put(sheetId, line, 1, [[6]]);
    expect(await readSettings()).toMatchObject({ exercises: '6' });
  });
});

describe('whichever single operation Excel refuses, there is the whole sheet or none', () => {
  const prepared = async () => {
    const cutting = new Cutting();
    const workbook = await openWorkbookPage({ onAction: cutting.onAction });
    return { cutting, workbook, write: () => insertSheet(exerciseSheet(6, 'zh')), undo: removeInserted };
  };

  test('when it is inserted', async () => {
    const doing = await prepared();
    await expectWholeWriting({ ...doing, over: 15 });
    doing.workbook.page.close();
  }, 120_000);

  test('when it is taken away', async () => {
    const doing = await prepared();
    await expectWholeUndoing({ ...doing, over: 3 });
    doing.workbook.page.close();
  }, 120_000);
});
