import { readAgreements } from '../../src/workbook/agreements';
import { readApplied } from '../../src/workbook/applied';
import { removeApplied } from '../../src/workbook/remove';
import { readLedger } from '../../src/workbook/ledgers';
import { planColumns } from '../../src/workbook/plan';
import { undoColumns } from '../../src/workbook/undo';
import { writeColumns } from '../../src/workbook/write';
import { tagComments } from '../../src/taskpane/apply/tag-comments';
import { Cutting } from './cutting';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

const cutting = new Cutting();

let workbook: WorkbookPage;
beforeEach(async () => {
  workbook = await openWorkbookPage({ onAction: cutting.onAction });
});
afterEach(() => workbook.page.close());

async function prepared() {
  const { ledger, around } = await readLedger(null);
  const { agreements } = await readAgreements();
  const [agreement] = agreements;
  if (!agreement) throw new Error('no agreement');
  const plan = planColumns(ledger, around, { agreement, parts: ['origin'], column: null });
  return { plan, comments: await tagComments(plan, agreement, agreements) };
}

/** The comments of the ledger's sheet by their cells. */
const commentsNow = (): Promise<readonly (readonly [string, string])[]> =>
  Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getItem('台账');
    comments.load('items/content');
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation());
    for (const place of places) place.load('address');
    await context.sync();
    return comments.items.map(({ content }, index) => [places[index]?.address.split('!')[1] ?? '', content] as const);
  });

test('annotations stand as comments on the figures, and undo takes them away with the formulas', async () => {
  const before = workbook.picture();
  const { plan, comments } = await prepared();
  const written = await writeColumns(plan, { comments });
  const stood = await commentsNow();
  expect(stood.map(([address]) => address)).toEqual(['H4', 'H5', 'H6', 'H8']);
  expect(stood[0]?.[1]).toBe('计入金牛区 6172.84（分算 5:5，金彭2023 条款 1）。仅供考核，不得对外发布');
  await undoColumns(written);
  expect(await commentsNow()).toEqual([]);
  expect(workbook.picture()).toEqual(before);
});

test('they go with the columns they were written for', async () => {
  const { plan, comments } = await prepared();
  await writeColumns(plan, { comments });
  const [applied] = (await readApplied()).columns;
  if (!applied) throw new Error('nothing applied');
  await removeApplied(applied);
  expect(await commentsNow()).toEqual([]);
});

test('whichever single operation Excel refuses, formulas and comments are all there or none', async () => {
  const before = workbook.picture();
  const { plan, comments } = await prepared();
  for (let at = 0; ; at += 1) {
    const { result, reached } = await cutting.failing(at, () => writeColumns(plan, { comments }));
    if (result !== null) {
      expect(await commentsNow()).toHaveLength(4);
      await undoColumns(result);
    }
    expect({ at, picture: workbook.picture(), comments: await commentsNow() }).toEqual({ at, picture: before, comments: [] });
    if (!reached) {
      expect(at).toBeGreaterThan(15);
      break;
    }
  }
}, 120_000);

test('whichever single operation of undo Excel refuses, what was written is all there or all gone', async () => {
  const before = workbook.picture();
  const { plan, comments } = await prepared();
  for (let at = 0; ; at += 1) {
    const written = await writeColumns(plan, { comments });
    await workbook.page.host.settled();
    const after = workbook.picture();
    const { failure, reached } = await cutting.failing(at, () => undoColumns(written));
    expect({ at, picture: workbook.picture() }).toEqual({ at, picture: failure === null ? before : after });
    if (failure !== null) {
      expect(failure.outcome).toBe('not-undone');
      await undoColumns(written);
    }
    if (!reached) {
      expect(at).toBeGreaterThan(8);
      break;
    }
  }
}, 120_000);
