import { readAgreementArgument } from '../accounting/agreement/argument';
import { findKeyword } from '../accounting/agreement/keywords';
import type { Agreement } from '../accounting/agreement/model';
import { numberOf } from '../accounting/attribution/fraction';
import type { Part } from '../accounting/attribution/part';
import { amountOf, readPart } from '../accounting/attribution/part';
import type { Cell, Matrix } from '../accounting/cells';
import { Fault } from '../accounting/fault';
import type { RowAttribution } from '../accounting/ledger/attribute-row';
import { attributeRow } from '../accounting/ledger/attribute-row';
import { readLedgerHeader } from '../accounting/ledger/header';
import type { Arguments } from './arguments';
import { tagText } from './explanation';
import { AGREEMENT, PART } from './record-parameters';
import { required } from './parameter';
import type { FunctionSpec, RunCell } from './spec';

const HEADERS = required('headers', '台账[[#Headers],[单位名称]:[起始日]]');

const ROW = required('row', '台账[@[单位名称]:[起始日]]');

/** What of a row can be asked for beside a party's amount: the origin's share in force as a number, TAG's text. */
export const BESIDE_AMOUNTS = { share: { zh: '比例', en: 'share' }, tag: { zh: '标注', en: 'tag' } } as const;

type RowPart = Part | keyof typeof BESIDE_AMOUNTS;

/** ENCLAVEATTRIB for one ledger row whose columns are found by header (SPEC §5); also its share and its annotation. */
export const ATTRIBROW: FunctionSpec<'ATTRIBROW', 'headers' | 'row' | 'agreement' | 'part'> = {
  id: 'ATTRIBROW',
  parameters: [HEADERS, ROW, AGREEMENT, PART],
  run: (args) => {
    const agreement = args.locate('agreement', () => readAgreementArgument(args.range('agreement')));
    const part = args.read('part', (cell): RowPart => (typeof cell === 'string' ? findKeyword(BESIDE_AMOUNTS, cell) : null) ?? readPart(cell, agreement));
    const [headers, rows] = alignedRanges(args);
    const header = args.locate('headers', () => readLedgerHeader([...headers, ...rows]));
    const results = rows.map((row): RunCell => {
      const result = attributeRow(header, row, agreement);
      if (result.status === 'faulty') return result.fault;
      return 'attribution' in result ? resultOf(result, part, agreement) : '';
    });
    const [only] = results;
    if (results.length > 1) return results.map((result) => [result]);
    if (only instanceof Fault) throw only;
    return only ?? '';
  },
};

function resultOf({ attribution, remark }: Extract<RowAttribution, { readonly figure: unknown }>, part: RowPart, agreement: Agreement | null): RunCell {
  if (part === 'share') return attribution.share === null ? '' : numberOf(attribution.share);
  if (part === 'tag') return tagText(agreement, { ...attribution, remark });
  return Number(amountOf(attribution, part));
}

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
