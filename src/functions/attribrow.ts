import { readAgreementArgument } from '../accounting/agreement/argument';
import { amountOf, readPart } from '../accounting/attribution/part';
import type { Cell, Matrix } from '../accounting/cells';
import { Fault } from '../accounting/fault';
import { attributeRow } from '../accounting/ledger/attribute-row';
import { readLedgerHeader } from '../accounting/ledger/header';
import type { Arguments } from './arguments';
import { AGREEMENT, PART } from './record-parameters';
import { required } from './parameter';
import type { FunctionSpec, RunCell } from './spec';

const HEADERS = required('headers', '台账[[#Headers],[单位名称]:[起始日]]');

const ROW = required('row', '台账[@[单位名称]:[起始日]]');

/** ENCLAVEATTRIB for one ledger row whose columns are found by header (SPEC §5). */
export const ATTRIBROW: FunctionSpec<'ATTRIBROW', 'headers' | 'row' | 'agreement' | 'part'> = {
  id: 'ATTRIBROW',
  parameters: [HEADERS, ROW, AGREEMENT, PART],
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
