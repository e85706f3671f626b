import type { Agreement, TermAmount } from '../agreement/model';
import { parseAgreement } from '../agreement/text';
import { Fault } from '../fault';
import { excerpt } from '../quantity/amount';
import { isAgreementText, normalId } from './agreement-cell';

/** The agreements of a ledger: those given by id, and those its cells hold as texts. */
export class AgreementBook {
  private readonly byId = new Map<string, Agreement>();
  private readonly byText = new Map<string, Agreement | Fault>();

  constructor(readonly agreements: readonly Agreement[]) {
    for (const agreement of agreements) if (agreement.id !== null) this.byId.set(normalId(agreement.id), agreement);
  }

  /** Those given and those found in cells so far. */
  get all(): readonly Agreement[] {
    return [...this.agreements, ...[...this.byText.values()].flatMap((read) => (read instanceof Fault ? [] : read))];
  }

  /**
   * What a cell under 协议 names: first an id, then a text.
   * @throws Fault agreement-not-given, or what is wrong in the text
   */
  find(cell: string): Agreement {
    const known = this.byId.get(normalId(cell));
    if (known) return known;
    const read = this.byText.get(cell) ?? this.read(cell);
    if (read instanceof Fault) throw read;
    return read;
  }

  private read(cell: string): Agreement | Fault {
    const result = this.parse(cell);
    this.byText.set(cell, result);
    return result;
  }

  private parse(cell: string): Agreement | Fault {
    if (!isAgreementText(cell)) return new Fault('agreement-not-given', { id: excerpt(cell), known: [...this.byId.values()].map(({ id }) => id ?? '') });
    try {
      return parseAgreement(cell);
    } catch (error) {
      if (error instanceof Fault) return error;
      throw error;
    }
  }
}

/** Whether an agreement names an amount without its unit: then the ledger must have only one. */
export const hasBareAmounts = ({ clauses }: Agreement): boolean =>
  clauses.some(({ base, cap, floor, recover, threshold }) => {
    const amounts: readonly (TermAmount | null | undefined)[] = [base && base.amount !== 'record' ? base.amount : null, cap?.kind === 'amount' ? cap.amount : null, floor, recover, threshold?.atLeast];
    return amounts.some((amount) => amount !== null && amount !== undefined && amount.unit === null && Number(amount.digits) !== 0);
  });
