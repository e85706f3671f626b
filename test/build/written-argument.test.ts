import * as fc from 'fast-check';
import type { ParameterKind } from '../../src/functions/guide/guide';
import { onOtherSheet } from '../../src/taskpane/build/formula-words';
import { textOfLiteral, writtenArgument } from '../../src/taskpane/build/written-argument';
import { callsIn } from '../../src/workbook/formula-calls';
import { textLiteral } from '../../src/workbook/formula';

const NAMES = new Set(['金彭2023', '台账', 'rate']);

const written = (typed: string, kind: ParameterKind) => writtenArgument(typed, kind, NAMES);

test.each<readonly [ParameterKind, string, string]>([
  ['shares', '5:5', '"5:5"'],
  ['shares', '３：３：４', '"３：３：４"'],
  ['shares', '"5:5"', '"5:5"'],
  ['shares', '“5:5”', '"5:5"'],
  ['shares', '1/3', '"1/3"'],
  ['shares', '50%', '"50%"'],
  ['shares', '0.5', '0.5'],
  ['shares', 'B2', 'B2'],
  ['shares', '{60;40;20}', '{60;40;20}'],
  ['agreement', '金彭2023', '金彭2023'],
  ['agreement', '武金2022', '"武金2022"'],
  ['agreement', '方式=标注 比例=30%', '"方式=标注 比例=30%"'],
  ['agreement', '"小数=2 "&金彭2023', '"小数=2 "&金彭2023'],
  ['agreement', 'XLOOKUP([@协议],协议一览[协议],协议一览[全文])', 'XLOOKUP([@协议],协议一览[协议],协议一览[全文])'],
  ['case', '迁移', '"迁移"'],
  ['case', '[@情形]', '[@情形]'],
  ['indicator', '产值（亩均）', '"产值（亩均）"'],
  ['indicator', '税收, 产值', '"税收, 产值"'],
  ['period', '2024', '2024'],
  ['period', '2024-03', '"2024-03"'],
  ['period', '2024/3', '"2024/3"'],
  ['period', '2024Q1', '"2024Q1"'],
  ['period', '2026H1', '"2026H1"'],
  ['period', '2024年1-9月', '"2024年1-9月"'],
  ['date', '2023-07-01', '"2023-07-01"'],
  ['part', '飞入地', '"飞入地"'],
  ['part', '生物城(双流区)', '"生物城(双流区)"'],
  ['code', '91510182', '"91510182"'],
  ['id', '2023', '"2023"'],
  ['id', '金彭2023', '"金彭2023"'],
  ['id', '[@协议]', '[@协议]'],
  ['amount', '12345.67', '12345.67'],
  ['amount', '-1e3', '-1e3'],
  ['amount', '12,345.67', '"12,345.67"'],
  ['amount', '5万元', '"5万元"'],
  ['amount', 'B2*2', 'B2*2'],
  ['amount', 'SUM(台账[数值])', 'SUM(台账[数值])'],
  ['amount', "'2026 台账'!$B$2:$B$9", "'2026 台账'!$B$2:$B$9"],
  ['amount', '台账!B:B', '台账!B:B'],
  ['amount', 'D4#', 'D4#'],
  ['amount', 'SUM(A1', '"SUM(A1"'],
  ['amount', 'A1,B1', '"A1,B1"'],
  ['amount', '=A1+不认识', 'A1+不认识'],
  ['amount', 'A1+', '"A1+"'],
  ['amount', '%', '"%"'],
  ['amount', 'IF(A1<>"",-A1%,)', 'IF(A1<>"",-A1%,)'],
  ['amount', 'A1 B1', '"A1 B1"'],
  ['amount', '=A1)', '"=A1)"'],
  ['ledger', '台帐', '台帐'],
  ['ledger', '台账[#All]', '台账[#All]'],
  ['ledger', '1:9', '1:9'],
  ['ledger', '', ''],
])('%s: %s is written %s', (kind, typed, text) => expect(written(typed, kind)).toBe(text));

const KINDS: readonly ParameterKind[] = ['amount', 'shares', 'decimals', 'agreement', 'clauses', 'agreements', 'ledger', 'headers', 'row', 'case', 'indicator', 'period', 'date', 'part', 'id', 'code', 'reported'];

const typing = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...`"'()[]{},;:=+-*/&%@#! \nA1$台账金彭2023飞5`) }),
);

test('whatever is typed is one argument of a formula that can be taken apart again, and writing it twice changes nothing', () => {
  fc.assert(
    fc.property(typing, fc.constantFrom(...KINDS), (typed, kind) => {
      const text = written(typed, kind);
      if (!typed.trim().startsWith('=')) expect(written(text, kind)).toBe(text);
      const [call] = callsIn(`=PAIR.TAG(1,${text},2)`) ?? [];
      expect(call?.args.map((argument) => argument.text)).toEqual(['1', text, '2']);
    }),
    { numRuns: 3000 },
  );
});

test('a text keeps its every character', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(textOfLiteral(textLiteral(text))).toBe(text)));
});

test.each([
  ['B2', "'台账'!B2"],
  ["'别表'!B2", "'别表'!B2"],
  ['SUM($B$2:B9,别表!A1)*2', "SUM('台账'!$B$2:B9,别表!A1)*2"],
  ['"B2"', '"B2"'],
  ['台账[数值]', '台账[数值]'],
  ['金彭2023', '金彭2023'],
  ['LOG10(A:A)', "LOG10('台账'!A:A)"],
])('on another sheet %s is %s', (argument, expected) => expect(onOtherSheet(argument, "'台账'")).toBe(expected));
