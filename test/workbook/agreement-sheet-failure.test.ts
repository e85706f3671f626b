import { undoAgreements } from '../../src/workbook/agreement-sheet/undo-agreements';
import { writeAgreements } from '../../src/workbook/agreement-sheet/write-agreements';
import type { WorkbookFailure } from '../../src/workbook/failure';
import { LAYOUTS, NEW, laidOut } from './agreement-layouts';

describe('when Excel fails', () => {
  /** Lets the host refuse the operation numbered `at`, once. */
  const cut = { at: -1, count: 0 };
  const failing = async <Result>(at: number, action: () => Promise<Result>) => {
    Object.assign(cut, { at, count: 0 });
    const { result, failure } = await action().then((done) => ({ result: done, failure: null }), (error: WorkbookFailure) => ({ result: null, failure: error }));
    const reached = cut.count > at;
    cut.at = -1;
    return { result, failure, reached };
  };

  test.each([...LAYOUTS])('at any single operation of writing on %s, the workbook is as before or after', async (layout) => {
    const workbook = await laidOut(layout, () => {
      if (cut.at >= 0 && cut.count++ === cut.at) throw new Error('cut');
    });
    const wanted = [{ key: null, agreement: NEW }];
    const before = workbook.picture();
    let at = 0;
    for (; ; at += 1) {
      const { result, failure, reached } = await failing(at, () => writeAgreements(wanted, 'zh'));
      if (!reached) break;
      // The library tidies up after an action in a request of its own; where that was refused, all was written.
      if (result !== null) await undoAgreements(result);
      else expect(failure?.outcome).toMatch(/^(?:unread|unchanged|restored)$/);
      expect({ at, picture: workbook.picture() }).toEqual({ at, picture: before });
    }
    expect(at).toBeGreaterThan(10);
    workbook.page.close();
  }, 120_000);

  test.each([...LAYOUTS])('at any single operation of undoing on %s, the workbook is as before or after', async (layout) => {
    const workbook = await laidOut(layout, () => {
      if (cut.at >= 0 && cut.count++ === cut.at) throw new Error('cut');
    });
    const before = workbook.picture();
    let written = await writeAgreements([{ key: null, agreement: NEW }], 'zh');
    let after = workbook.picture();
    let at = 0;
    for (; ; at += 1) {
      const { failure, reached } = await failing(at, () => undoAgreements(written));
      expect({ at, picture: workbook.picture() }).toEqual({ at, picture: failure === null ? before : after });
      if (!reached) break;
      if (failure !== null) {
        expect(failure.outcome).toBe('not-undone');
        continue;
      }
      written = await writeAgreements([{ key: null, agreement: NEW }], 'zh');
      after = workbook.picture();
    }
    expect(at).toBeGreaterThan(5);
    workbook.page.close();
  }, 120_000);
});
