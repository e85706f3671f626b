import { readAgreementArgument } from '../accounting/agreement/argument';
import { amountOf, readPart } from '../accounting/attribution/part';
import type { Cell, Matrix } from '../accounting/cells';
import { Fault } from '../accounting/fault';
import { attributeRow } from '../accounting/ledger/attribute-row';
import { readLedgerHeader } from '../accounting/ledger/header';
import type { Arguments } from './arguments';
import { AGREEMENT, PART } from './record-parameters';
import type { FunctionSpec, Parameter, RunCell } from './spec';

const HEADERS: Parameter = {
  key: 'headers',
  name: { zh: '表头', en: 'headers' },
  description: { zh: '台账的表头行（一行或两行）', en: "The ledger's header row, or both of two" },
  kind: 'headers',
  optional: false,
  range: true,
  example: '台账[[#Headers],[单位名称]:[起始日]]',
};

const ROW: Parameter = {
  key: 'row',
  name: { zh: '行', en: 'row' },
  description: { zh: '台账中与表头对齐的一行', en: 'One row of the ledger, aligned with the headers' },
  kind: 'row',
  optional: false,
  range: true,
  example: '台账[@[单位名称]:[起始日]]',
};

const HEADER_ROW = ['单位名称', '情形', '指标', '期间', '本期数'];
const RECORD_ROW = ['甲公司', '迁移', '产值', '2024-03', 8000];

/** ENCLAVEATTRIB for one ledger row whose columns are found by header (SPEC §5). */
export const ATTRIBROW: FunctionSpec = {
  id: 'ATTRIBROW',
  summary: { zh: '按表头识别各列，计算台账一行计入某一方的考核数', en: 'The amount one ledger row attributes to a party; columns are found by header' },
  parameters: [HEADERS, ROW, { ...AGREEMENT, description: { zh: '协议文本或条款表', en: 'An agreement text or a clauses table' } }, { ...PART, range: false }],
  result: 'matrix',
  examples: [
    { about: { zh: '台账一行', en: 'One ledger row' }, formula: '=PAIR.ATTRIBROW(A1:E1,A2:E2,"5:5")', args: [[HEADER_ROW], [RECORD_ROW], '5:5'], result: 4000 },
    { about: { zh: '同一行飞入地留下的', en: 'What the host keeps of it' }, formula: '=PAIR.ATTRIBROW(A1:E1,A2:E2,"3:7","飞入地")', args: [[HEADER_ROW], [RECORD_ROW], '3:7', '飞入地'], result: 5600 },
  ],
  run: (args) => {
    const agreement = args.locate('agreement', () => readAgreementArgument(args.range('agreement')));
    const part = args.read('part', (cell) => readPart(cell, agreement));
    const [headers, rows] = alignedRanges(args);
    const header = args.locate('headers', () => readLedgerHeader([...headers, ...rows]));
    const results = rows.map((row): RunCell => {
      const result = attributeRow(header, row, agreement);
      if (result.status === 'faulty') return result.fault;
      return 'attribution' in result ? Number(amountOf(result.attribution, part)) : '';
    });
    const [only] = results;
    if (results.length > 1) return results.map((result) => [result]);
    if (only instanceof Fault) throw only;
    return only ?? '';
  },
};

/** The headers and the rows, equally wide. */
function alignedRanges(args: Arguments): readonly [Matrix, readonly (readonly Cell[])[]] {
  const headers = args.range('headers') ?? [];
  const rows = args.range('row') ?? [];
  const width = headers[0]?.length ?? 0;
  args.locate('row', () => {
    if (rows[0]?.length !== width) throw new Fault('widths-differ', { columns: rows[0]?.length ?? 0, expected: width });
  });
  return [headers, rows];
}
