import { Answers } from '../../src/workbench/univer/functions/answers';
import { uniqueHeaders } from '../../src/host/objects/header-names';
import { reachOf } from '../../src/workbench/univer/formula/reach';
import { readOptions, writeOptions } from '../../src/workbench/page/options';

const done = { ok: true, value: 1 } as const;

describe('kept answers', () => {
  test('a call is unknown, then on its way, then answered', () => {
    const answers = new Answers(10);
    expect(answers.take('a')).toBeUndefined();
    answers.expect('a');
    expect(answers.take('a')).toBeNull();
    answers.put('a', done);
    expect(answers.take('a')).toBe(done);
  });

  test('beyond the bound the least recently read go, never one nobody has read', () => {
    const answers = new Answers(2);
    for (const key of ['a', 'b', 'c']) answers.expect(key);
    for (const key of ['a', 'b', 'c']) answers.put(key, done);
    expect(answers.size).toBe(3);
    for (const key of ['b', 'a']) answers.take(key);
    answers.expect('d');
    answers.put('d', done);
    expect([answers.take('b'), answers.take('a'), answers.take('c'), answers.take('d')]).toEqual([undefined, undefined, done, done]);
  });
});

describe('a table’s columns', () => {
  test('blanks and doubles are numbered, numbers become texts', () => expect(uniqueHeaders(['a', 'A', '', '2023', ''])).toEqual(['a', 'A2', 'Column1', '2023', 'Column2']));
});

describe('how far a formula reaches', () => {
  test('to the lowest row and the rightmost column it names', () => expect(reachOf('=SUM(A1:B70000)+$AZ$3')).toEqual({ row: 0, column: 0, rows: 70_000, columns: 52 }));
  test('functions and names are no cells', () => expect(reachOf('=LOG10(金彭2023)')).toBeNull());
});

describe('the page’s address', () => {
  test('says what differs from the usual, and reads back', () => {
    const options = readOptions('?lang=en-US&theme=dark&width=450&trace');
    expect(options).toMatchObject({ locale: 'en-US', appearance: 'dark', paneWidth: 450, trace: true });
    expect(readOptions(writeOptions(options))).toEqual(options);
  });
  test('ignores what it does not know', () => expect(readOptions('?lang=fr&width=9999')).toMatchObject({ locale: 'zh-CN', paneWidth: 350, trace: false }));
});
