import { namesOf, readAgreements } from '../accounting/agreement/argument';
import type { Agreement } from '../accounting/agreement/model';
import { printAgreement } from '../accounting/agreement/print';
import { isBlank } from '../accounting/cells';
import { Fault } from '../accounting/fault';
import { excerpt } from '../accounting/quantity/amount';
import { optional, required } from './parameter';
import { wordCell } from './record';
import type { FunctionSpec } from './spec';

/** The text of an agreement, made from the clauses table and validated (SPEC §3). */
export const AGREEMENT: FunctionSpec<'AGREEMENT', 'clauses' | 'id'> = {
  id: 'AGREEMENT',
  parameters: [required('clauses', '条款表[#All]'), optional('id', '"金彭2023"')],
  run: (args) => {
    const id = args.read('id', wordCell);
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
