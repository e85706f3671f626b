import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answered, courseFile } from '../course/course-files';

const SCRIPT = join(__dirname, '../../scripts/pairshare.mjs');
const COURSE_FOLDER = join(__dirname, '../../assets/course');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pairshare-course-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pairshare = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

jest.setTimeout(60_000);

function put(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('the trainer’s workbooks are all right', () => {
  const { status, stdout, stderr } = pairshare('course', join(COURSE_FOLDER, 'course-trainer-zh.xlsx'), join(COURSE_FOLDER, 'course-trainer-en.xlsx'));
  expect({ status, stderr, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({ status: 0, stderr: '', last: '查了工作簿 2 个、练习 20 题：答对 20 题，典型错误 0 题，其他错误 0 题，未答 0 题。' });
});

test('a class’s workbook is told its mistakes, each with file, sheet and cell', () => {
  const file = put('张三.xlsx', answered(courseFile('class', 'zh'), { 1: 10492.84, 6: 3900, 8: '=1+' }));
  const before = readFileSync(file);
  const { status, stdout } = pairshare('course', file);
  const lines = stdout.trimEnd().split('\n');
  expect(status).toBe(1);
  expect(lines[0]).toBe('张三.xlsx!练习1!B12 练习 1　金彭五五分算　答对：10,492.84');
  expect(lines[1]).toBe('张三.xlsx!练习2!B12 练习 2　保山按出资比例　还没有答案');
  expect(lines[5]).toBe('张三.xlsx!练习6!B11 练习 6　比例中途变化　典型错误：新比例乘累计数。你的算法是 13,000.00 × 30% = 3,900.00。这样把上半年的 6,000.00 也按 3:7 计算了。比例看数字所属的期间，不看上报的日期。');
  expect(lines[7]).toMatch(/^张三\.xlsx!练习8!B11 练习 8　.+　公式未能计算（.+）。请在 Excel 中计算、保存后再检查$/);
  expect(lines[10]).toBe('查了工作簿 1 个、练习 10 题：答对 1 题，典型错误 1 题，其他错误 1 题，未答 7 题。');
  expect(readFileSync(file)).toEqual(before);
  expect(readdirSync(folder)).toEqual(['张三.xlsx']);
});

test('as JSON, in English', () => {
  const file = put('Li.xlsx', answered(courseFile('class', 'en'), { 6: 3900 }));
  const { status, stdout } = pairshare('course', '--json', '--lang', 'en-US', file, join(folder, 'none.xlsx'));
  const { files, exercises, unread } = JSON.parse(stdout) as { files: unknown; exercises: unknown[]; unread: unknown };
  expect({ status, files, unread }).toMatchObject({ status: 2, files: [{ file: 'Li.xlsx', exercises: 10, right: 0 }], unread: [{ file: 'none.xlsx' }] });
  expect(exercises[5]).toEqual({ file: 'Li.xlsx', sheet: 'Exercise 6', cell: 'B11', number: 6, exercise: 'phase-change', title: 'A ratio that changes', verdict: 'mistake', answer: '3900', says: 'Typical mistake: The new ratio on the year to date', why: ['Your way is 13,000.00 × 30% = 3,900.00.', "This shares the first half's 6,000.00 at 3:7 as well. The period of a figure decides, not the day it is reported."] });
  expect(pairshare('course', '--lang', 'en-US', file).stdout.split('\n')[5]).toMatch(/^Li\.xlsx!Exercise 6!B11 Exercise 6: A ratio that changes\. Typical mistake: The new ratio on the year to date\. Your way is /);
});

test('files that cannot be used are named, and the others are judged all the same', () => {
  const good = put('好.xlsx', courseFile('trainer', 'zh'));
  const { status, stdout, stderr } = pairshare('course', put('坏.xlsx', 'text'), join(folder, '没有.xlsx'), join(COURSE_FOLDER, '..', 'samples', 'jinniu-pengzhou.xlsx'), good);
  expect({ status, right: stdout.match(/答对：/g)?.length }).toEqual({ status: 2, right: 10 });
  expect(stderr.trimEnd().split('\n').map((line) => line.replace(/\S*[/\\](?=[^/\\]*\.xlsx)/, ''))).toEqual(['坏.xlsx：不是 Excel 工作簿（.xlsx）。', '无法读取 没有.xlsx（ENOENT）。', 'jinniu-pengzhou.xlsx 中没有练习表。练习表的 A1 应为原标题，例如“练习 1　金彭五五分算”。']);
  for (const words of [[], [good, '-o', 'x.xlsx'], [good, '--progress'], [good, '--unknown']]) expect({ words, ...pairshare('course', ...words) }).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/\S/) });
});
