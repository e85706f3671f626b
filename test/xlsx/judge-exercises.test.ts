import { COURSE } from '../../src/course/course';
import type { JudgedExercise } from '../../src/xlsx/judge-exercises';
import { judgeExercises } from '../../src/xlsx/judge-exercises';
import { answered, courseFile } from '../course/course-files';
import { buildWorkbook } from './build-workbook';
import { withoutValues } from './libreoffice';

const LANGUAGES = ['zh', 'en'] as const;
const judged = (bytes: Uint8Array): readonly JudgedExercise[] => judgeExercises({ name: 'a.xlsx', bytes }, 'zh-CN').exercises;
const kinds = (bytes: Uint8Array): readonly string[] => judged(bytes).map(({ verdict }) => verdict.kind);

describe.each(LANGUAGES)('%s', (language) => {
  test('the trainer’s file is right throughout, whether it holds values or not', () => {
    for (const bytes of [courseFile('trainer', language), withoutValues(courseFile('trainer', language))]) {
      expect(judged(bytes).map(({ number, verdict }) => [number, verdict.kind])).toEqual(COURSE.map((_, index) => [index + 1, 'right']));
    }
  });

  test('the class’s is blank', () => expect(kinds(courseFile('class', language))).toEqual(COURSE.map(() => 'blank')));

  test('every typical mistake is named, with its cell', () => {
    const most = Math.max(...COURSE.map(({ mistakes }) => mistakes.length));
    for (let which = 0; which < most; which += 1) {
      const chosen = COURSE.map(({ mistakes }) => mistakes[which % mistakes.length]);
      const found = judged(answered(courseFile('class', language), Object.fromEntries(chosen.map((mistake, index) => [index + 1, Number(mistake?.answer)]))));
      expect(found.map(({ verdict }) => ('mistake' in verdict ? verdict.mistake : verdict.kind))).toEqual(chosen);
    }
  });

  test('formulas count that no program has calculated, plain ones too', () => {
    const [first, second] = COURSE;
    const found = judged(answered(courseFile('class', language), { 1: first?.formula ?? '', 2: '=D10*C8/(C8+C9)', 6: '=ROUND(D9*0.3,2)', 8: '=1+', 9: 'about 5' }));
    expect(second?.id).toBe('bao-shan');
    expect(found.map(({ verdict }) => verdict.kind)).toEqual(['right', 'mistake', 'blank', 'blank', 'blank', 'mistake', 'blank', 'not-calculated', 'not-a-number', 'blank']);
  });
});

/** Exercise 1 as a sheet of its own making. */
const sheet = (cells: Record<string, Parameters<typeof buildWorkbook>[0]['sheets'][number]['cells'][string]>, name = '张三') => ({ name, cells: { A1: '练习 1　金彭五五分算', ...cells } });

test('a formula that we cannot calculate counts by the value that Excel stored', () => {
  const answer = (content: Parameters<typeof sheet>[0][string]) => kinds(buildWorkbook({ sheets: [sheet({ A12: '答案（万元）', B12: content })] }));
  expect(answer({ f: 'NOSUCH(1)', v: 10492.84 })).toEqual(['right']);
  expect(answer({ f: 'NOSUCH(1)' })).toEqual(['not-calculated']);
  expect(answer({ f: '1/0', v: { error: '#DIV/0!' } })).toEqual(['error']);
});

test('sheets are known by their headings alone, copies and all; a label that is gone is said to be', () => {
  const book = buildWorkbook({ sheets: [{ name: '练习1', cells: { A1: '别的' } }, sheet({ A12: '答案（万元）', B12: 1 }, '甲'), sheet({ A20: 'Answer (10,000 yuan)', B20: '10,492.84' }, '乙'), sheet({ B12: 10492.84 }, '丙')] });
  expect(judged(book).map(({ sheet: name, cell, verdict }) => [name, cell, verdict.kind])).toEqual([['甲', 'B12', 'wrong'], ['乙', 'B20', 'right'], ['丙', '', 'no-label']]);
});

test('a workbook without exercises has none', () => expect(judged(buildWorkbook({ sheets: [{ name: 'S', cells: {} }] }))).toEqual([]));
