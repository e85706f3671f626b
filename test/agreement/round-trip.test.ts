import fc from 'fast-check';
import type { Agreement } from '../../src/accounting/agreement/model';
import { clausesTable, LONGEST_TEXT, printAgreement } from '../../src/accounting/agreement/print';
import { readClausesTable } from '../../src/accounting/agreement/table';
import { parseAgreement } from '../../src/accounting/agreement/text';
import { agreements } from '../support/agreements';
import { faultOf } from '../support/fault';
import { seeded } from '../support/random';

test('a printed agreement reads back as itself', () => {
  fc.assert(fc.property(agreements, (agreement) => expect(parseAgreement(printAgreement(agreement))).toEqual(agreement)), seeded(2000));
});

test('the canonical text is its own canonical text', () => {
  fc.assert(
    fc.property(agreements, (agreement) => {
      const text = printAgreement(agreement);
      expect(printAgreement(parseAgreement(text))).toBe(text);
    }),
    seeded(300),
  );
});

test('a clauses table and the text say the same', () => {
  fc.assert(
    fc.property(agreements, (agreement) => {
      expect(readClausesTable(clausesTable([agreement], agreement.language))).toEqual([agreement]);
    }),
    seeded(1000),
  );
});

test('in the other language it is the same agreement', () => {
  fc.assert(
    fc.property(agreements, (agreement) => {
      const other = agreement.language === 'zh' ? 'en' : 'zh';
      expect(parseAgreement(printAgreement(agreement, other))).toEqual({ ...agreement, language: other });
    }),
    seeded(500),
  );
});

test('several agreements of one table keep their order', () => {
  const [a, b] = ['甲 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5', '乙 飞出地=武侯区 飞入地=金堂县; 方式=标注 比例=30%'].map(parseAgreement) as [Agreement, Agreement];
  expect(readClausesTable(clausesTable([b, a], 'zh'))).toEqual([b, a]);
});

test('a text that no cell can hold says to pass the table', () => {
  const [clause] = parseAgreement('5:5').clauses;
  const long = { ...parseAgreement('5:5'), clauses: clause ? [{ ...clause, reference: '长'.repeat(LONGEST_TEXT) }] : [] };
  expect(faultOf(() => printAgreement(long)).code).toBe('agreement-too-long');
});

describe('the canonical form', () => {
  test.each([
    ['5:5', '方式=分算 比例=5:5'],
    ['金彭2023 5:5', '金彭2023; 方式=分算 比例=5:5'],
    [
      '金彭2023 飞出地=金牛 飞入地=510182；情形=新设 方式=分算 比例=５：５ 起=2023年7月1日 止=2028/6/30\n情形=relocation treatment=split shares=5:5 from=2023-07-01 to=2028-06-30',
      '金彭2023 飞出地=金牛区 飞入地=彭州市 起=2023-07-01 止=2028-06-30; 情形=新设 方式=分算 比例=5:5; 情形=迁移 方式=分算 比例=5:5',
    ],
    ['; 方式=双算; 方式=不计 指标=增速', '; 方式=双算; 指标=增速 方式=不计'],
    // The first of two segments names only a treatment: it is the header, and the clause overrides it.
    ['方式=双算; 比例=5:5 方式=标注', '方式=标注 比例=5:5'],
    ['起=2024-01-01; 比例=5:5; 比例=4:6 起= 指标=税收', '方式=分算 比例=5:5 起=2024-01-01; 指标=税收 方式=分算 比例=4:6'],
    ['各方=金牛区:彭州市:高新区 3:3:4', '各方=金牛区:彭州市:高新区; 方式=分算 比例=3:3:4'],
  ])('of %s is %s', (text, canonical) => expect(printAgreement(parseAgreement(text))).toBe(canonical));
});
