import { CATALOGUE, findFunction } from '../../src/functions/catalogue';
import { evaluate } from '../../src/functions/evaluate';
import { DOCUMENTED_CATALOGUE } from '../../src/functions/guide/catalogue';
import { functionsMetadata } from '../../src/functions/metadata';
import { LOCALES } from '../../src/i18n/locale';

describe('every example gives what it says', () => {
  const examples = DOCUMENTED_CATALOGUE.flatMap(({ id, examples: list }) => list.map((example) => [example.formula, id, example] as const));
  test.each(examples)('%s', (_formula, id, { args, result }) => expect(evaluate(id, args, 'zh-CN')).toEqual(result));
});

describe.each(DOCUMENTED_CATALOGUE.map((spec) => [spec.id, spec] as const))('%s', (id, spec) => {
  test('is shown by examples whose formulas call it', () => {
    expect(spec.examples.length).toBeGreaterThan(0);
    for (const { formula } of spec.examples) expect(formula).toContain(`=PAIR.${id}(`);
  });

  test('has optional parameters last, and keys and names of their own', () => {
    const optional = spec.parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    for (const names of [spec.parameters.map(({ key }) => key), spec.parameters.map(({ name }) => name.zh), spec.parameters.map(({ name }) => name.en)]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('says what it does in one line of each language', () => {
    for (const { zh, en } of [spec.summary, ...spec.parameters.flatMap(({ name, description }) => [name, description])]) {
      expect(zh).toMatch(/[一-龥]/);
      expect(en).toMatch(/^[ -~]*[a-z][^\n]*$/);
    }
  });

  test('a result that may spill is declared a matrix', () => {
    if (spec.parameters.some(({ range, kind }) => range && kind === 'amount')) expect(spec.result).toBe('matrix');
  });
});

test('a function is found in any case and with its namespace', () => {
  expect(findFunction('splitshare')?.id).toBe('SPLITSHARE');
  expect(findFunction('PAIR.SplitShare')?.id).toBe('SPLITSHARE');
  expect(findFunction('SPLIT')).toBeUndefined();
});

describe('functions.json', () => {
  test.each(LOCALES)('in %s keeps to what Office accepts', (locale) => {
    const { functions, allowErrorForDataTypeAny } = functionsMetadata(locale, 'https://example.org/pair/');
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(functions.map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
    for (const { id, name, helpUrl, result, parameters } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      // A name such as ABC12 would be a cell.
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(name).toBe(id);
      expect(helpUrl).toMatch(/^https:\/\/example\.org\/pair\//);
      expect(['scalar', 'matrix']).toContain(result.dimensionality);
      for (const parameter of parameters) expect(parameter).toMatchObject({ type: 'any', name: expect.stringMatching(/./), description: expect.stringMatching(/./) });
    }
  });

  test('differs between the languages in texts alone', () => {
    const [chinese, english] = LOCALES.map((locale) => functionsMetadata(locale).functions.map(({ id, parameters, result }) => ({ id, result, optional: parameters.map(({ optional, dimensionality }) => [optional, dimensionality]) })));
    expect(chinese).toEqual(english);
  });
});
