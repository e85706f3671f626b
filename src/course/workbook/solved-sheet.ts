import type { Bilingual, Language } from '../../accounting/language';
import { exactText } from '../../reckoning/amounts';
import type { SampleCell, SampleSheet } from '../../samples/model';
import { FILL } from '../../samples/palette';
import { COURSE } from '../course';
import type { Exercise } from '../exercise';
import { exerciseSheet, sentencesOf } from '../exercise-sheet';
import { answerRow } from '../places';
import { WORDS } from './words';

/** A block below the exercise: a label in column A, sentences one a row beside it. */
interface Block {
  readonly label: Bilingual;
  readonly rows: readonly SampleCell[][];
}

/**
 * An exercise as the trainer has it: the class's sheet with the formula in its answer, and below it the solution, the
 * typical mistakes, the hints and the lesson. What stands above keeps its place, because formulas and the pane count on it.
 */
export function solvedSheet(number: number, language: Language): SampleSheet {
  const sheet = exerciseSheet(number, language);
  const exercise = COURSE[number - 1];
  if (exercise === undefined) throw new RangeError(`No exercise ${String(number)}`);
  const answer = answerRow(exercise) - 1;
  const rows = sheet.rows.map((row, index): SampleCell[] => (index === answer ? row.map((cell, column) => (column === 1 ? exercise.formula : cell)) : [...row]));
  const heads: string[] = [];
  const values: string[] = [];
  for (const { label, rows: below } of blocksOf(exercise, language)) {
    rows.push([], [label[language]]);
    heads.push(`A${String(rows.length)}`);
    for (const row of below) {
      rows.push(row);
      if (typeof row[0] === 'number') values.push(`A${String(rows.length)}`);
    }
  }
  return {
    ...sheet,
    rows,
    numberFormats: [...sheet.numberFormats, ...values.map((area) => ({ area, format: '#,##0.00##_)_)' }))],
    bold: [...sheet.bold, ...heads],
    fills: [...(sheet.fills ?? []), ...heads.map((area) => ({ area: area.replace(/A(\d+)/, 'A$1:F$1'), color: FILL.result }))],
  };
}

function blocksOf({ steps, formula, mistakes, hints, lesson }: Exercise, language: Language): readonly Block[] {
  const colon = WORDS.colon[language];
  const equation = (name: string, text: string, result: string): string => `${name}${colon}${text} = ${result}`;
  const said = (text: Bilingual): SampleCell[][] => sentencesOf(text[language], language).map((sentence) => [null, sentence]);
  return [
    {
      label: WORDS.solution,
      rows: [
        ...steps.map(({ name, arithmetic }): SampleCell[] => [null, arithmetic === null ? name[language] : equation(name[language], arithmetic.text, exactText(arithmetic.result))]),
        // A text that begins with "=" would be calculated.
        [null, `${WORDS.formula[language]}${colon}${formula}`],
      ],
    },
    {
      label: WORDS.mistakes,
      // The value by which it is known, the learner's arithmetic, and why not.
      rows: mistakes.flatMap(({ title, arithmetic, answer, why }): SampleCell[][] => [[Number(answer), equation(title[language], arithmetic, exactText(answer))], ...said(why)]),
    },
    { label: WORDS.hints, rows: hints.flatMap(said) },
    { label: WORDS.lesson, rows: said(lesson) },
  ];
}
