import type { FaultRecord } from '../../fault';
import { Fault, recordOf } from '../../fault';
import type { Language } from '../../language';
import { assemble } from '../assemble';
import { readClause } from '../clause';
import type { FieldKey } from '../fields';
import type { Agreement } from '../model';
import { readParties } from '../parties';
import type { RawClause } from '../raw-clause';
import type { Draft } from './draft';
import { HEAD_FIELDS, termsOf } from './draft';

/** What keeps a draft from being an agreement. `clause` counts from 0; null: the head. */
export interface DraftFault {
  readonly clause: number | null;
  /** The field to be mended; null where it cannot be told. */
  readonly field: FieldKey | null;
  /** `open`: a term the template leaves open is blank. `id`: the agreement has no id, or another one has it. */
  readonly problem: { readonly kind: 'open' } | { readonly kind: 'id-blank' } | { readonly kind: 'id-taken' } | { readonly kind: 'fault'; readonly fault: FaultRecord };
}

/** A draft read: the agreement where there is no fault, else every clause's first fault. */
export interface CheckedDraft {
  readonly agreement: Agreement | null;
  readonly faults: readonly DraftFault[];
}

/** Checks a draft as reading it from the sheet would. `taken`: ids of the other agreements. */
export function checkDraft(draft: Draft, language: Language, taken: ReadonlySet<string>): CheckedDraft {
  const id = draft.id.trim();
  const faults: DraftFault[] = [];
  if (id === '') faults.push({ clause: null, field: 'agreement', problem: { kind: 'id-blank' } });
  else if (taken.has(id)) faults.push({ clause: null, field: 'agreement', problem: { kind: 'id-taken' } });
  for (const [index, part] of [null, ...draft.clauses.keys()].entries()) {
    const { terms, open } = part === null ? draft.head : (draft.clauses[part] ?? draft.head);
    for (const field of open) if (field !== 'agreement' && !terms.has(field)) faults.push({ clause: index === 0 ? null : index - 1, field, problem: { kind: 'open' } });
  }
  const raw = draft.clauses.map((clause, index): RawClause => ({ place: { kind: 'clause', clause: index + 1 }, terms: termsOf(draft, clause) }));
  const known = new Set(faults.map(({ clause, field }) => `${clause ?? ''} ${field ?? ''}`));
  const add = (clause: number, error: unknown): void => {
    const fault = draftFault(clause, error);
    const key = `${fault.clause ?? ''} ${fault.field ?? ''}`;
    if (!known.has(key)) faults.push(fault);
    known.add(key);
  };
  for (const [index, clause] of raw.entries()) {
    try {
      readParties(clause);
      readClause(clause, index + 1, null);
    } catch (error) {
      add(index, error);
    }
  }
  if (faults.length > 0) return { agreement: null, faults };
  try {
    return { agreement: assemble(id, language, raw, 'table'), faults };
  } catch (error) {
    add(error instanceof Fault && 'place' in error.details && error.details.place.kind === 'clause' ? error.details.place.clause - 1 : 0, error);
    return { agreement: null, faults };
  }
}

function draftFault(clause: number, error: unknown): DraftFault {
  if (!(error instanceof Fault)) throw error;
  const fault = recordOf(error);
  const field = fieldOf(fault);
  return { clause: field !== null && HEAD_FIELDS.includes(field) ? null : clause, field, problem: { kind: 'fault', fault } };
}

/** The field in which a fault is mended. */
function fieldOf(fault: FaultRecord): FieldKey | null {
  switch (fault.code) {
    case 'treatment-missing':
      return 'treatment';
    case 'shares-required':
    case 'shares-contradict':
    case 'parties-count':
      return 'shares';
    case 'parties-both-ways':
      return 'parties';
    case 'party-twice':
      return 'host';
    case 'years-is-date':
      return 'years';
    case 'dates-reversed':
      return 'to';
    case 'clock-needs-from':
      return 'from';
    case 'base-to-missing':
      return 'base-to';
    case 'base-missing':
      return 'base';
    case 'keyword-unknown':
    case 'term-unreadable':
    case 'term-malformed':
    case 'term-negative':
    case 'party-missing':
      return fault.details.field;
    default:
      return null;
  }
}
