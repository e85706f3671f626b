import { attributeFigure } from '../accounting/attribution/figure';
import type { Part } from '../accounting/attribution/part';
import { amountOf, readPart } from '../accounting/attribution/part';
import type { Arguments } from './arguments';
import { spill } from './arguments';
import type { Parameter } from './parameter';
import { figureOf, rowAgreements } from './record';
import type { RecordKey } from './record-parameters';
import { PART, RECORD } from './record-parameters';
import type { FunctionSpec, RunResult } from './spec';

const WITH_PART = [...RECORD, PART];

/** The amount of one party, row by row; the party of each row where none is given. */
function attributed(args: Arguments, parameters: readonly Parameter[], party: Part | null): RunResult {
  const agreements = rowAgreements(args, parameters);
  return spill(args.columns(agreements.keys), (row) => {
    const agreement = agreements.of(row);
    const part = party ?? row.read('part', (cell) => readPart(cell, agreement));
    const record = figureOf(row);
    return record === null ? '' : Number(amountOf(attributeFigure(record.figure, agreement, record.prior), part));
  });
}

/** The amount attributed to the origin, or to another party (SPEC §5). */
export const ENCLAVEATTRIB: FunctionSpec<'ENCLAVEATTRIB', RecordKey | 'part'> = {
  id: 'ENCLAVEATTRIB',
  parameters: WITH_PART,
  run: (args) => attributed(args, WITH_PART, null),
};

/** The host's appraisal figure: ENCLAVEATTRIB with part = host. */
export const HOSTKEEPS: FunctionSpec<'HOSTKEEPS', RecordKey> = {
  id: 'HOSTKEEPS',
  parameters: RECORD,
  run: (args) => attributed(args, RECORD, 'host'),
};
