import { namesOf, readAgreements } from '../accounting/agreement/argument';
import type { Agreement } from '../accounting/agreement/model';
import { printAgreement } from '../accounting/agreement/print';
import type { Cell } from '../accounting/cells';
import { isBlank, isCellError } from '../accounting/cells';
import { Fault } from '../accounting/fault';
import { errorInCell, excerpt } from '../accounting/quantity/amount';
import type { FunctionSpec } from './spec';

/** The text of an agreement, made from the clauses table and validated (SPEC §3). */
export const AGREEMENT: FunctionSpec<'AGREEMENT', 'clauses' | 'id'> = {
  id: 'AGREEMENT',
  parameters: [
    {
      key: 'clauses',
      name: { zh: '条款表', en: 'clauses' },
      optional: false,
      range: true,
      example: '条款表[#All]',
    },
    {
      key: 'id',
      name: { zh: '编号', en: 'id' },
      optional: true,
      range: false,
      example: '"金彭2023"',
    },
  ],
  result: 'scalar',
  run: (args) => {
    const id = args.read('id', readId);
    return args.locate('clauses', () => {
      const cells = args.range('clauses') ?? [];
      const agreements = cells.flat().every((cell) => isBlank(cell)) ? [] : readAgreements(cells);
      return printAgreement(choose(agreements, id));
    });
  },
};

/** An id names one of several agreements, or the only one where the table has no ids. */
function choose(agreements: readonly Agreement[], id: string | null): Agreement {
  const [only] = agreements;
  if (!only) throw new Fault('clauses-missing', {});
  if (id === null) {
    if (agreements.length > 1) throw new Fault('agreements-several', { known: namesOf(agreements) });
    return only;
  }
  const named = agreements.find((agreement) => agreement.id === id);
  if (named) return named;
  if (agreements.length === 1 && only.id === null) return { ...only, id };
  throw new Fault('agreement-unknown', { id: excerpt(id), known: namesOf(agreements) });
}

function readId(cell: Cell): string | null {
  if (isBlank(cell)) return null;
  if (isCellError(cell)) throw errorInCell(cell.error);
  return String(cell).trim();
}
