import { COURSE } from '../../src/course/course';
import { printProgress, readProgress } from '../../src/course/progress';
import { judge } from '../../src/course/verdict';

const exercises = COURSE.map((exercise) => [exercise.id, exercise] as const);
const [first] = COURSE;
const phaseChange = COURSE.find(({ id }) => id === 'phase-change');
if (!first || !phaseChange) throw new Error('the course lacks its exercises');

describe.each(exercises)('%s', (_id, exercise) => {
  const right = Number(exercise.answer);

  test('is right as a number, as a text with commas or full-width digits, and in another unit', () => {
    const grouped = right.toLocaleString('en-US', { minimumFractionDigits: 2 });
    const fullWidth = grouped.replace(/[\d.,-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    for (const cell of [right, String(right), grouped, ` ${grouped} `, fullWidth, grouped.replace('-', '−'), `${grouped}万元`, `${(right * 10_000).toFixed(0)}元`, `${(right / 10_000).toFixed(8)}亿元`]) expect([cell, judge(exercise, cell).kind]).toEqual([cell, 'right']);
    // What a formula leaves of floating point is far below a 分.
    expect(judge(exercise, right + 1e-10).kind).toBe('right');
  });

  test('every typical wrong answer is recognised, as a number and as a text', () => {
    for (const mistake of exercise.mistakes) for (const cell of [Number(mistake.answer), mistake.answer]) expect(judge(exercise, cell)).toMatchObject({ kind: 'mistake', mistake });
  });

  test('one 分 off is wrong', () => {
    expect(judge(exercise, right + 0.000001).kind).not.toBe('right');
    expect(judge(exercise, right - 0.000001).kind).not.toBe('right');
    expect(judge(exercise, right + 1234.5).kind).toBe('wrong');
  });

  test('a wrong unit is said to be one', () => {
    for (const power of [3, 4, 8]) expect(judge(exercise, Number(`${exercise.answer}e${power}`))).toMatchObject({ kind: 'unit', power });
    expect(judge(exercise, Number(`${exercise.answer}e-4`))).toMatchObject({ kind: 'unit', power: -4 });
  });
});

test('what is no number', () => {
  for (const cell of [null, '', '  ', '—', '…', '/']) expect(judge(first, cell)).toEqual({ kind: 'blank' });
  expect(judge(first, { error: '#NAME?' })).toEqual({ kind: 'error', error: '#NAME?' });
  expect(judge(first, 'about 5')).toEqual({ kind: 'not-a-number', text: 'about 5', formula: false });
  expect(judge(first, ' =1+1')).toEqual({ kind: 'not-a-number', text: ' =1+1', formula: true });
  expect(judge(first, true)).toMatchObject({ kind: 'not-a-number' });
  expect(judge(first, '1234567890123456')).toMatchObject({ kind: 'not-a-number' });
});

test('a sign the wrong way round, digits too many, and the exact value of a rounded mistake', () => {
  expect(judge(phaseChange, -5100)).toEqual({ kind: 'sign', answer: '-5100' });
  expect(judge(phaseChange, 5100.004)).toEqual({ kind: 'unrounded', answer: '5100.004' });
  expect(judge(phaseChange, 5189.315068)).toMatchObject({ kind: 'mistake', mistake: { answer: '5189.32' } });
});

test('progress is read whatever separates the numbers, and foreign numbers are nobody’s', () => {
  expect([...readProgress('1、3, 10 2')]).toEqual([1, 3, 10, 2]);
  for (const text of [null, '', '没有', '0 11 99']) expect(readProgress(text).size).toBe(0);
  expect(readProgress(printProgress(new Set([10, 2, 1])))).toEqual(new Set([1, 2, 10]));
  expect(printProgress(new Set([10, 2, 1]))).toBe('1、2、10');
});
