import { undoAgreements } from '../../src/workbook/agreement-sheet/undo-agreements';
import { writeAgreements } from '../../src/workbook/agreement-sheet/write-agreements';
import { LAYOUTS, NEW, laidOut } from './agreement-layouts';
import { Cutting, expectWholeUndoing, expectWholeWriting } from './cutting';

describe('when Excel fails', () => {
  const opened = async (layout: (typeof LAYOUTS)[number]) => {
    const cutting = new Cutting();
    return { cutting, workbook: await laidOut(layout, cutting.onAction), write: () => writeAgreements([{ key: null, agreement: NEW }], 'zh'), undo: undoAgreements };
  };

  test.each([...LAYOUTS])('at any single operation of writing on %s, the workbook is as before or after', async (layout) => {
    const doing = await opened(layout);
    await expectWholeWriting({ ...doing, over: 10 });
    doing.workbook.page.close();
  }, 120_000);

  test.each([...LAYOUTS])('at any single operation of undoing on %s, the workbook is as before or after', async (layout) => {
    const doing = await opened(layout);
    await expectWholeUndoing({ ...doing, over: 5 });
    doing.workbook.page.close();
  }, 120_000);
});
