import { DOCUMENTED_CATALOGUE } from '../../src/functions/guide/catalogue';
import { resultOf } from '../../src/taskpane/build/result';
import { searchFunctions } from '../../src/taskpane/build/search';
import type { Stock, SuggestionKind } from '../../src/taskpane/build/suggestions';
import { suggestionsFor } from '../../src/taskpane/build/suggestions';
import { writtenArgument } from '../../src/taskpane/build/written-argument';
import { readAgreements } from '../../src/workbook/agreements';
import { readCallArguments } from '../../src/workbook/build/read-formula';
import { readVocabulary } from '../../src/workbook/build/read-vocabulary';
import type { TargetCell } from '../../src/workbook/build/target-cell';
import { listLedgers } from '../../src/workbook/ledger-list';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

/** What the builder offers for an argument is something the workbook has, and something the function understands. */

let workbook: WorkbookPage;
afterEach(() => workbook.page.close());

const readStock = async (): Promise<Stock> => ({ book: await readAgreements(), ledgers: await listLedgers(), vocabulary: await readVocabulary() });

const parameterOf = (id: string, key: string) => {
  const parameter = DOCUMENTED_CATALOGUE.find((spec) => spec.id === id)?.parameters.find((one) => one.key === key);
  if (parameter === undefined) throw new Error(`${id} has no ${key}`);
  return parameter;
};

describe.each([{ table: true }, { table: false }])('in a workbook with a ledger ($table: a table)', (options) => {
  let stock: Stock;
  beforeEach(async () => {
    workbook = await openWorkbookPage(options);
    stock = await readStock();
  });

  const here = (row: number, column: number): TargetCell => ({ sheetId: workbook.ledger, sheet: '台账', row, column });
  const elsewhere = (): TargetCell => ({ sheetId: workbook.agreements, sheet: '结对协议', row: 20, column: 0 });

  test('every suggestion for every parameter is read from where it points, from any target', async () => {
    const targets = [here(options.table ? 2 : 4, 9), here(30, 9), elsewhere()];
    const parameters = DOCUMENTED_CATALOGUE.flatMap((spec) => spec.parameters);
    for (const target of targets) {
      const texts = new Set(parameters.flatMap((parameter) => suggestionsFor(parameter, stock, target, 'zh').flatMap(({ items }) => items.map(({ text }) => text))));
      expect(texts.size).toBeGreaterThan(50);
      const args = await readCallArguments(target, { id: 'ATTRIBUTE', args: [...texts], isPart: false });
      expect(args.filter(({ why }) => why !== 'read').map(({ text }) => text)).toEqual([]);
    }
  });

  test('a chosen suggestion stays what it is when its field is left', () => {
    const names = new Set([...(stock.vocabulary?.names ?? [])].map((name) => name.toLowerCase()));
    for (const { parameters } of DOCUMENTED_CATALOGUE) {
      for (const parameter of parameters) {
        for (const { items } of suggestionsFor(parameter, stock, here(4, 9), 'zh')) for (const { text } of items) expect(writtenArgument(text, parameter.kind, names)).toBe(text);
      }
    }
  });

  test('the words of the catalogue are understood, in both languages', async () => {
    for (const language of ['zh', 'en'] as const) {
      for (const { text } of suggestionsFor(parameterOf('ENCLAVEATTRIB', 'part'), stock, elsewhere(), language).find(({ kind }) => kind === 'choices')?.items ?? []) {
        const args = await readCallArguments(elsewhere(), { id: 'ENCLAVEATTRIB', args: ['100', '"3:7"', '', '', '', '', '', '', text], isPart: false });
        expect(resultOf('ENCLAVEATTRIB', args, 'zh-CN')).toMatchObject({ kind: 'value' });
      }
      const headers = suggestionsFor(parameterOf('ATTRIBROW', 'headers'), stock, elsewhere(), language)[0]?.items[0]?.text ?? '';
      const row = suggestionsFor(parameterOf('ATTRIBROW', 'row'), stock, elsewhere(), language)[0]?.items[0]?.text ?? '';
      const choices = suggestionsFor(parameterOf('ATTRIBROW', 'part'), stock, elsewhere(), language).find(({ kind }) => kind === 'choices')?.items ?? [];
      expect(choices).toHaveLength(4);
      for (const { text } of choices) {
        const args = await readCallArguments(elsewhere(), { id: 'ATTRIBROW', args: [headers, row, '"3:7"', text], isPart: false });
        expect(resultOf('ATTRIBROW', args, 'zh-CN')).toMatchObject({ kind: 'value' });
      }
    }
  });

  test('ledger, agreements and districts come from the workbook', () => {
    const texts = (id: string, key: string, kind: SuggestionKind, target = elsewhere()) => suggestionsFor(parameterOf(id, key), stock, target, 'zh').find((group) => group.kind === kind)?.items.map(({ text }) => text) ?? [];
    expect(texts('ATTRIBUTE', 'ledger', 'ledgers')).toEqual([options.table ? '飞地台账[#All]' : expect.stringMatching(/^'台账'!\$A\$\d:\$G\$\d+$/)]);
    expect(texts('ENCLAVEATTRIB', 'agreement', 'agreements')).toEqual(['金彭2023', "'结对协议'!$B$9"]);
    expect(texts('AGREEMENT', 'id', 'agreements')).toEqual(['"金彭2023"', '"武金2024"']);
    expect(texts('ENCLAVEATTRIB', 'indicator', 'values')).toEqual(['"产值"']);
    expect(texts('ENCLAVEATTRIB', 'part', 'districts')).toContain('"彭州市"');
    expect(texts('ENCLAVEATTRIB', 'value', 'columns')).toEqual([options.table ? '飞地台账[金额（万元）]' : expect.stringMatching(/^'台账'!\$G\$4:\$G\$\d+$/)]);
    expect(texts('ENCLAVEATTRIB', 'value', 'cells', here(options.table ? 2 : 4, 9))).toEqual([options.table ? '飞地台账[@[金额（万元）]]' : '$G5']);
    expect(texts('ENCLAVEATTRIB', 'value', 'cells', here(30, 9))).toEqual([]);
  });
});

test('functions are found by name, purpose or argument, in both languages; every one has its group', () => {
  const found = (query: string) => searchFunctions(query).flatMap(({ functions }) => functions.map(({ id }) => id));
  expect(found('').sort()).toEqual(DOCUMENTED_CATALOGUE.map(({ id }) => id).sort());
  expect(found('splitshare')).toEqual(['SPLITSHARE']);
  expect(found('pair.tag')).toEqual(['TAG']);
  expect(found('最大余数')).toEqual(['SPLITSHARE']);
  expect(found('largest remainder')).toEqual(['SPLITSHARE']);
  expect(found('信用代码 校验码')).toEqual(['CREDITCODE']);
  expect(found('上报')).toContain('RECONCILE');
  expect(found('没有的')).toEqual([]);
});
