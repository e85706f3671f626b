import { BLANK_CLAUSE, draftOf, withTerm } from '../../src/accounting/agreement/draft/draft';
import { checkDraft } from '../../src/accounting/agreement/draft/check-draft';
import type { Agreement } from '../../src/accounting/agreement/model';
import { definedNameFor } from '../../src/workbook/agreement-sheet/defined-name';
import { undoAgreements } from '../../src/workbook/agreement-sheet/undo-agreements';
import { writeAgreements } from '../../src/workbook/agreement-sheet/write-agreements';
import type { FoundAgreement } from '../../src/workbook/agreement-book';
import { readAgreements } from '../../src/workbook/agreements';
import type { WorkbookPage } from './workbook-page';
import { LAYOUTS, NEW, laidOut } from './agreement-layouts';

const found = async (key: string): Promise<FoundAgreement> => {
  const one = (await readAgreements()).agreements.find((agreement) => agreement.key === key);
  if (!one) throw new Error(`${key} is not in the workbook`);
  return one;
};

/** The agreement with the share of its first clause changed, one clause added and its term ended. */
function edited(agreement: Agreement): Agreement {
  const draft = draftOf(agreement, 'zh');
  const [first = BLANK_CLAUSE, ...rest] = draft.clauses;
  const added = withTerm(withTerm(withTerm(BLANK_CLAUSE, 'case', '共建'), 'treatment', '分算'), 'shares', '1:3');
  const checked = checkDraft({ ...draft, head: withTerm(draft.head, 'to', '2029-12-31'), clauses: [withTerm(first, 'shares', '4:6'), ...rest, added] }, 'zh', new Set());
  if (checked.agreement === null) throw new Error(JSON.stringify(checked.faults));
  return checked.agreement;
}

describe.each(LAYOUTS)('agreements are written on %s', (layout) => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await laidOut(layout);
  });
  afterEach(() => workbook.page.close());

  test('a new one reads as it was meant, by a name of its own; undo is exact', async () => {
    const before = workbook.picture();
    const written = await writeAgreements([{ key: null, agreement: NEW }], 'zh');
    await workbook.page.host.settled();
    const { agreement, text, reference } = await found('武金2026');
    expect(agreement.clauses.map((clause) => ({ ...clause, number: 0 }))).toEqual(NEW.clauses.map((clause) => ({ ...clause, number: 0 })));
    expect(agreement.parties).toEqual(NEW.parties);
    expect(text?.state).toBe('same');
    expect(reference).toEqual({ kind: 'name', name: '武金2026' });
    await undoAgreements(written);
    await workbook.page.host.settled();
    expect(workbook.picture()).toEqual(before);
  });
});

describe.each(['plain ranges', 'tables', 'texts only'] as const)('an agreement is edited on %s', (layout) => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await laidOut(layout);
  });
  afterEach(() => workbook.page.close());

  test('its terms change, the others stay; undo is exact', async () => {
    const before = workbook.picture();
    const others = (await readAgreements()).agreements.filter(({ key }) => key !== '金彭2023').map(({ agreement }) => agreement);
    const wanted = edited((await found('金彭2023')).agreement);
    const written = await writeAgreements([{ key: '金彭2023', agreement: wanted }], 'zh');
    await workbook.page.host.settled();
    const now = await found('金彭2023');
    expect(now.agreement.clauses).toEqual(wanted.clauses);
    expect(now.text?.state).toBe('same');
    expect(now.reference).toEqual({ kind: 'name', name: '金彭2023' });
    expect((await readAgreements()).agreements.filter(({ key }) => key !== '金彭2023').map(({ agreement }) => agreement)).toEqual(others);
    await undoAgreements(written);
    await workbook.page.host.settled();
    expect(workbook.picture()).toEqual(before);
  });

  test('a clause less leaves no trace of itself', async () => {
    const wanted = edited((await found('金彭2023')).agreement);
    await writeAgreements([{ key: '金彭2023', agreement: wanted }], 'zh');
    await workbook.page.host.settled();
    const shorter = { ...wanted, clauses: wanted.clauses.slice(0, 1) };
    await writeAgreements([{ key: '金彭2023', agreement: shorter }], 'zh');
    await workbook.page.host.settled();
    const now = await found('金彭2023');
    expect(now.agreement.clauses).toEqual(shorter.clauses);
    expect(now.text?.state).toBe('same');
  });

  test('undo refuses where someone has edited since, and tells which cells', async () => {
    const written = await writeAgreements([{ key: '金彭2023', agreement: edited((await found('金彭2023')).agreement) }], 'zh');
    await workbook.page.host.settled();
    const [cell] = written.plan.entries.filter(({ formula, text }) => !formula && text !== '');
    if (!cell) throw new Error('nothing was written');
    workbook.put(workbook.model.sheets().find(({ name }) => name === '结对协议')?.id ?? '', cell.row, cell.column, [['别的']]);
    const now = workbook.picture();
    await expect(undoAgreements(written)).rejects.toMatchObject({ code: 'changed-since', outcome: 'not-undone', details: { count: 1 } });
    expect(workbook.picture()).toEqual(now);
  });
});

describe('bad input', () => {
  test('a sheet 结对协议 in another layout is left alone', async () => {
    const workbook = await laidOut('blank sheet');
    workbook.put(workbook.agreements, 0, 0, [['会议纪要', '日期'], ['第一次', '三月']]);
    const before = workbook.picture();
    await expect(writeAgreements([{ key: null, agreement: NEW }], 'zh')).rejects.toMatchObject({ code: 'agreement-sheet-unknown', outcome: 'unchanged' });
    expect(workbook.picture()).toEqual(before);
    workbook.page.close();
  });

  test('cells below the clauses are not overwritten', async () => {
    const workbook = await laidOut('plain ranges');
    const before = workbook.picture();
    workbook.put(workbook.agreements, 5, 2, [['盖章处']]);
    const now = workbook.picture();
    await expect(writeAgreements([{ key: null, agreement: NEW }], 'zh')).rejects.toMatchObject({ code: 'target-not-blank', details: { cells: expect.stringContaining('C6') as string } });
    expect(workbook.picture()).toEqual(now);
    expect(now).not.toEqual(before);
    workbook.page.close();
  });
});

test.each([
  ['金彭2023', '金彭2023'], ['JP2023', '协议_JP2023'], ['2019武金', '协议_2019武金'], ['金彭 2023（修订）', '协议_金彭_2023_修订_'], ['R1C1', '协议_R1C1'], ['武金2024', '协议_武金2024'],
])('the name of %s is %s', (id, name) => {
  expect(definedNameFor(id, new Set(['武金2024']))).toBe(name);
});
