import { COURSE } from '../course/course';
import { heading } from '../course/places';
import { verdictText } from '../course/verdict-text';
import { cliMessages } from '../i18n/cli-messages';
import { learnMessages } from '../i18n/learn-messages';
import type { Locale } from '../i18n/locale';
import { languageOf } from '../i18n/locale';
import { messages } from '../i18n/messages';
import type { JudgedExercise, JudgedFile } from '../xlsx/judge-exercises';
import { judgeExercises } from '../xlsx/judge-exercises';
import { unreadMessage } from './check';
import { bytesOf, inputFiles } from './input-files';
import type { CommandLine } from './options';
import { UsageError } from './options';

const ALL_RIGHT = 0;
const NOT_ALL_RIGHT = 1;
const UNREADABLE = 2;

/** Judges the exercises in workbooks; a file that cannot be read, or that holds none, is named on standard error. Gives the exit code. */
export async function course(words: readonly string[], { flags, locale }: CommandLine, print: (line: string) => void): Promise<number> {
  const { cli } = cliMessages(locale);
  const files = inputFiles(words);
  if (files.length === 0) throw new UsageError(cli.courseWords);
  const judged: JudgedFile[] = [];
  const unread: { readonly file: string; readonly message: string }[] = [];
  const refuse = (file: string, message: string): void => {
    unread.push({ file, message });
    process.stderr.write(`${message}\n`);
  };
  for (const { path, name } of files) {
    try {
      const file = judgeExercises({ name, bytes: await bytesOf(path, locale) }, locale);
      if (file.exercises.length > 0) judged.push(file);
      else refuse(name, cli.noExercises(path, firstHeading(locale)));
    } catch (error) {
      const message = unreadMessage(error, path, locale);
      if (message === null) throw error;
      refuse(name, message);
    }
  }
  const exercises = judged.flatMap(({ file, exercises: found }) => found.map((exercise) => ({ file, ...exercise })));
  const right = exercises.filter(({ verdict }) => verdict.kind === 'right').length;
  if (flags.has('json')) print(JSON.stringify({ files: judged.map(({ file, exercises: found }) => ({ file, exercises: found.length, right: found.filter(({ verdict }) => verdict.kind === 'right').length })), exercises: exercises.map((one) => recordOf(one, locale)), unread }, null, 2));
  else for (const line of [...exercises.map((one) => lineOf(one, locale)), summaryOf(judged.length, exercises, locale)]) print(line);
  if (unread.length > 0) return UNREADABLE;
  return right === exercises.length ? ALL_RIGHT : NOT_ALL_RIGHT;
}

/** What a sheet of an exercise begins with, for instance. */
const firstHeading = (locale: Locale): string => heading(1, COURSE[0]?.title[languageOf(locale)] ?? '', languageOf(locale));

type Judged = JudgedExercise & { readonly file: string };

/** In the words of the pane, and of what only a file can have. */
function textOf({ exercise, verdict }: Judged, locale: Locale): { readonly title: string; readonly lines: readonly string[] } {
  const { cli } = cliMessages(locale);
  if (verdict.kind === 'not-calculated') return { title: cli.answerNotCalculated(verdict.reason), lines: [] };
  if (verdict.kind === 'no-label') return { title: cli.answerLabelGone, lines: [] };
  return verdictText(exercise, verdict, { learn: learnMessages(locale), units: messages(locale).pane.shell.units, language: languageOf(locale) });
}

function recordOf(judged: Judged, locale: Locale): object {
  const { file, sheet, cell, number, exercise, verdict } = judged;
  const { title, lines } = textOf(judged, locale);
  return { file, sheet, cell, number, exercise: exercise.id, title: exercise.title[languageOf(locale)], verdict: verdict.kind, answer: 'answer' in verdict ? verdict.answer : null, says: title, why: lines };
}

/** `张三.xlsx!练习6!B11 练习 6　比例中途变化　典型错误：新比例乘累计数。你的算法是 …`; a right answer needs no more words. */
function lineOf(judged: Judged, locale: Locale): string {
  const { file, sheet, cell, number, exercise, verdict } = judged;
  const { title, lines } = textOf(judged, locale);
  const place = [file, sheet, cell].filter((word) => word !== '').join('!');
  return cliMessages(locale).cli.courseLine({ place, exercise: learnMessages(locale).titled(String(number), exercise.title[languageOf(locale)]), says: title, why: verdict.kind === 'right' ? [] : lines });
}

function summaryOf(files: number, exercises: readonly Judged[], locale: Locale): string {
  const count = (...kinds: Judged['verdict']['kind'][]): number => exercises.filter(({ verdict }) => kinds.includes(verdict.kind)).length;
  const [right, mistakes, blank] = [count('right'), count('mistake'), count('blank')];
  return cliMessages(locale).cli.courseChecked({ files, exercises: exercises.length, right, mistakes, blank, others: exercises.length - right - mistakes - blank });
}
