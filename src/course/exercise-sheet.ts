import type { Bilingual, Language } from '../accounting/language';
import { FILL } from '../samples/palette';
import type { SampleCell, SampleSheet } from '../samples/model';
import { COURSE } from './course';
import type { CourseCell, Exercise } from './exercise';
import { ROWS, answerLabel, answerRow, heading, ledgerArea, sheetName } from './places';

const WORDS = {
  agreement: { zh: '协议', en: 'Agreement' },
  unit: { zh: '单位：万元', en: 'Unit: 10,000 yuan' },
  here: { zh: '请在 B 列填数或公式', en: 'A number or a formula in column B' },
  rule: { zh: '规则', en: 'Rule' },
  source: { zh: '依据', en: 'Source' },
  note: { zh: '企业、数额均为虚构，仅供练习', en: 'Firms and figures are invented, for practice only' },
} as const satisfies Record<string, Bilingual>;

/** The unit of every exercise as a sheet says it. */
const UNIT: Bilingual = { zh: '万元', en: '10,000 yuan' };

/** Of column A, where the labels stand too. */
const LABEL_WIDTH = 21;
const TEXT_WIDTH = 15;
const AMOUNT_WIDTH = 13;

/** Sentences one under another: a wrapped cell would be no wider than its column. */
export const sentencesOf = (text: string, language: Language): readonly string[] => text.split(language === 'zh' ? /(?<=[。？])/ : /(?<=[.?]) (?=[A-Z])/).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');

const cellIn = (cell: CourseCell, language: Language): SampleCell => (typeof cell === 'object' && cell !== null ? cell[language] : cell);

/** An exercise as a small sheet: question, agreement, ledger, the cell for the answer, and below it the rule. */
export function exerciseSheet(number: number, language: Language): SampleSheet {
  const exercise = COURSE[number - 1];
  if (exercise === undefined) throw new RangeError(`No exercise ${number}`);
  const { title, question, agreement, ledger, rule, source } = exercise;
  const sentences = sentencesOf(question[language], language);
  const rows: SampleCell[][] = [
    [heading(number, title[language], language)],
    ...Array.from({ length: ROWS.agreement - ROWS.question }, (_, index) => [sentences[index] ?? null]),
    agreement === null ? [] : [WORDS.agreement[language], agreement[language]],
    [WORDS.unit[language]],
    ledger.columns.map(({ header }) => header[language]),
    ...ledger.rows.map((row) => row.map((cell) => cellIn(cell, language))),
    [],
    [answerLabel(UNIT[language], language), null, WORDS.here[language]],
    [],
    ...sentencesOf(rule[language], language).map((sentence, index): SampleCell[] => [index === 0 ? WORDS.rule[language] : null, sentence]),
    [WORDS.source[language], source[language]],
    [WORDS.note[language]],
  ];
  return { name: sheetName(number, language), rows, columnWidths: ledger.columns.map(({ kind }, index) => (index === 0 ? LABEL_WIDTH : kind === 'text' ? TEXT_WIDTH : AMOUNT_WIDTH)), tables: [], ...looks(exercise) };
}

function looks(exercise: Exercise): Pick<SampleSheet, 'numberFormats' | 'bold' | 'fills'> {
  const { columns, rows } = exercise.ledger;
  const last = ROWS.header + rows.length;
  const answer = answerRow(exercise);
  const formats = columns.map(({ kind }, index) => {
    const letter = String.fromCharCode(65 + index);
    // A period such as 2024年 or a ratio such as 5:5 must stay the text it is.
    return { area: `${letter}${ROWS.header}:${letter}${last}`, format: kind === 'text' ? '@' : '#,##0.00' };
  });
  const header = ledgerArea(exercise).replace(/\d+$/, String(ROWS.header));
  return {
    numberFormats: formats,
    bold: ['A1', header, `A${answer}`],
    fills: [{ area: 'A1:F1', color: FILL.title }, { area: header, color: FILL.note }, { area: `B${answer}`, color: FILL.input }],
  };
}
