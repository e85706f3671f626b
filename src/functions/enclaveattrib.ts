import { attributeFigure } from '../accounting/attribution/figure';
import { amountOf, readPart } from '../accounting/attribution/part';
import type { Cell } from '../accounting/cells';
import type { Arguments } from './arguments';
import { spill } from './arguments';
import { figureOf, rowAgreements } from './record';
import type { RecordKey } from './record-parameters';
import { PART, RECORD } from './record-parameters';
import type { FunctionSpec, RunResult } from './spec';

/** The amount of one party, row by row. */
function attributed(args: Arguments, keys: readonly string[], partOf: (cell: (key: string) => Cell) => Cell): RunResult {
  const agreements = rowAgreements(args, keys);
  return spill(args.columns(agreements.keys), (row) => {
    const agreement = agreements.of(row);
    const part = partOf(row.cell);
    const wanted = keys.includes('part') ? row.read('part', (cell) => readPart(cell, agreement)) : readPart(part, agreement);
    const record = figureOf(row);
    return record === null ? '' : Number(amountOf(attributeFigure(record.figure, agreement, record.prior), wanted));
  });
}

/** The amount attributed to the origin, or to another party (SPEC §5). */
export const ENCLAVEATTRIB: FunctionSpec<'ENCLAVEATTRIB', RecordKey | 'part'> = {
  id: 'ENCLAVEATTRIB',
  parameters: [...RECORD, PART],
  result: 'matrix',
  run: (args) => attributed(args, [...RECORD, PART].map(({ key }) => key), () => null),
};

/** The host's appraisal figure: ENCLAVEATTRIB with part = host. */
export const HOSTKEEPS: FunctionSpec<'HOSTKEEPS', RecordKey> = {
  id: 'HOSTKEEPS',
  parameters: RECORD,
  result: 'matrix',
  run: (args) => attributed(args, RECORD.map(({ key }) => key), () => 'host'),
};
