import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CATALOGUE } from '../../src/functions/catalogue';

const SCRIPT = join(__dirname, '../../scripts/pairshare.mjs');

/** Runs the command line as `npm run -s pairshare -- …` does after it has made sure of the packages. */
function pairshare(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const SPLIT = { status: 0, stdout: '[[6172.84,6172.83]]\n', stderr: '' };

jest.setTimeout(30_000);

describe('call', () => {
  test('prints the result as JSON, wherever the arguments come from', () => {
    expect(pairshare(['call', 'SPLITSHARE', '[12345.67,"5:5"]'])).toEqual(SPLIT);
    expect(pairshare(['call', 'SPLITSHARE', '-'], '[12345.67,"5:5"]')).toEqual(SPLIT);
    expect(pairshare(['call', 'pair.splitshare'], '\uFEFF[12345.67,"5:5"]\r\n')).toEqual(SPLIT);
  });

  test('prints a scalar as a scalar', () => expect(pairshare(['call', 'AGREEMENT', '["5：5"]']).stdout).toBe('"方式=分算 比例=5:5"\n'));

  test('a failed call prints its error and exits 1, in the language asked for', () => {
    expect(pairshare(['call', 'SPLITSHARE', '[100,"5"]', '--lang', 'en-US'])).toEqual({
      status: 1,
      stdout: `${JSON.stringify({ error: '#VALUE!', message: 'shares: "5" names the share of one party alone. Write every party\'s, for example 5:5, or a part of the whole such as 50%.' })}\n`,
      stderr: '',
    });
    expect(JSON.parse(pairshare(['--lang=zh-CN', 'call', 'SPLITSHARE', '[100,"5"]']).stdout)).toMatchObject({ error: '#VALUE!', message: expect.stringMatching(/^比例：/) });
  });

  test('a failed row is an error in its own cell, and the call succeeds', () => {
    const { status, stdout } = pairshare(['call', 'SPLITSHARE', '[[[1],["x"]],"1:1"]']);
    expect({ status, rows: JSON.parse(stdout) }).toMatchObject({ status: 0, rows: [[0.5, 0.5], [{ error: '#VALUE!' }, { error: '#VALUE!' }]] });
  });

  test.each(['[1,', '{"a":1}', '[[1,2]]', '[[[1],[1,2]]]', '[{"x":1}]', '5', ''])('arguments that are no JSON array of cells and ranges: %j', (text) => {
    const { status, stdout, stderr } = pairshare(['call', 'SPLITSHARE', '-'], text);
    expect({ status, stderr, answer: JSON.parse(stdout) }).toMatchObject({ status: 1, stderr: '', answer: { error: '#VALUE!', message: expect.stringMatching(/12345\.67/) } });
  });
});

test('call --batch answers one line a line, failures among them', () => {
  const lines = ['{"call":"SPLITSHARE","args":[12345.67,"5:5"]}', '', '{"call":"SPLITSHARE","args":[1,"5"]}', '{"call":"NONE","args":[]}', '{"args":[]}', 'no JSON', '{"call":"AGREEMENT","args":["30%"]}'];
  const { status, stdout, stderr } = pairshare(['call', '--batch'], lines.join('\r\n'));
  const answers = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(answers).toEqual([[[6172.84, 6172.83]], ...Array<unknown>(4).fill({ error: '#VALUE!', message: expect.any(String) }), '方式=分算 比例=30%']);
});

test('functions lists the catalogue as JSON', () => {
  const { status, stdout } = pairshare(['functions', '--lang', 'en-US']);
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
});

describe('a command line that cannot be understood', () => {
  test.each([[[]], [['calculate']], [['call']], [['call', 'SPLITSHARE', '[1]', '"5:5"']], [['call', '--fast', 'SPLITSHARE']], [['functions', 'all']], [['call', '--batch', 'SPLITSHARE']], [['functions', '--lang', 'fr']]])('%j says so on standard error and exits 2', (words) => {
    const { status, stdout, stderr } = pairshare(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/\S/);
  });

  test('--help prints the usage', () => expect(pairshare(['--help', '--lang', 'en-US'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/call NAME/) }));
});
