import type { Bilingual } from '../accounting/language';
import type { WorkedExample } from './examples';
import { SECTIONS } from './examples';
import type { SampleCell, SampleSheet } from './model';
import { FILL } from './palette';

const HEADER_ROW = 4;
const RESULT = ['D', 'E', 'F'] as const;
const EXPECTED = ['G', 'H', 'I'] as const;

const isText = (cell: SampleCell | undefined) => typeof cell === 'string' && !cell.startsWith('=');

const both = ({ zh, en }: Bilingual) => `${zh} / ${en}`;

/**
 * Excel subtracts doubles, so a difference that should be 0 often is not: the check rounds it. Texts are
 * compared as they are.
 */
function checkOf(cells: readonly SampleCell[], row: number): string {
  const terms = cells.map((cell, part) => {
    const [result, expected] = [`${RESULT[part]}${row}`, `${EXPECTED[part]}${row}`];
    return typeof cell === 'number' ? `ROUND(${result}-${expected},2)=0` : `${result}=${expected}`;
  });
  return terms.length === 1 ? `=${terms[0]}` : `=AND(${terms.join(',')})`;
}

function rowsOf(example: WorkedExample, number: number, row: number): SampleCell[][] {
  return example.amounts.map((amount, index) => {
    const expected = example.expected[index] ?? [];
    const blank = RESULT.map((): SampleCell => null);
    return [
      index === 0 ? number : null,
      index === 0 ? both(example.title) : null,
      amount,
      ...(index === 0 ? [example.formula(row), null, null] : blank),
      ...EXPECTED.map((_, part) => expected[part] ?? null),
      checkOf(expected, row + index),
      index === 0 ? both(example.note) : null,
    ];
  });
}

export function examplesSheet(): SampleSheet {
  const rows: SampleCell[][] = [];
  const bold = ['A1', 'I3:J3', `A${HEADER_ROW}:K${HEADER_ROW}`];
  const numberFormats: { area: string; format: string }[] = [];
  const fills: { area: string; color: string }[] = [{ area: 'A1:K3', color: FILL.title }, { area: `A${HEADER_ROW}:K${HEADER_ROW}`, color: FILL.note }];
  let number = 0;
  for (const section of SECTIONS) {
    rows.push([both(section.title)]);
    bold.push(`A${HEADER_ROW + rows.length}`);
    for (const example of section.examples) {
      number += 1;
      const first = HEADER_ROW + rows.length + 1;
      rows.push(...rowsOf(example, number, first));
      const last = HEADER_ROW + rows.length;
      numberFormats.push({ area: `C${first}:I${last}`, format: example.format ?? '#,##0.00' });
      // Typed into any other cell, a text number or a code would not stay a text.
      if (isText(example.amounts[0])) numberFormats.push({ area: `C${first}:C${last}`, format: '@' });
      fills.push({ area: `C${first}:C${last}`, color: FILL.input }, { area: `D${first}:F${last}`, color: FILL.result });
    }
  }
  const last = HEADER_ROW + rows.length;
  return {
    name: '计算示例',
    rows: [
      ['计算示例（数据为虚构） / Worked examples (illustrative figures)'],
      ['“结果”列是活公式，改动数额即重算；“校验”为 TRUE 表示与“应得”一致 / Results are live formulas; TRUE means as expected'],
      [null, null, null, null, null, null, null, null, '全部校验 / All', `=AND(J${HEADER_ROW + 1}:J${last})`],
      ['编号 No.', '示例 / Example', '数额 Amount', '结果 Result', null, null, '应得 Expected', null, null, '校验 Check', '说明 / What it shows'],
      ...rows,
    ],
    columnWidths: [10, 46, 18, 14, 14, 14, 14, 14, 15, 12, 76],
    numberFormats,
    bold,
    fills,
    tables: [],
    merges: [`D${HEADER_ROW}:F${HEADER_ROW}`, `G${HEADER_ROW}:I${HEADER_ROW}`],
    frozenRows: HEADER_ROW,
  };
}
