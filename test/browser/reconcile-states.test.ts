/** Reconcile where something is missing or in the way: what it is, and what to do, is said. */
import { LOCALES } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';
import { enterWorkbook } from '../support/enter-workbook';
import { deleteSheet, put } from '../support/grid';
import { AGREEMENTS, CITY, CITY_HEADER, JINNIU, MORNING_SHEETS, PENGZHOU } from '../support/morning-workbook';
import type { Workbench } from '../support/workbench';

jest.setTimeout(180_000);

const { open, picture: pictureNamed } = browserSuite();

/** Review > Protect workbook. */
async function protectStructure({ page }: Workbench): Promise<void> {
  const pane = page.frames().find((frame) => frame !== page.mainFrame());
  await pane?.evaluate(() => Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  }));
}

describe.each(LOCALES)('in %s', (locale) => {
  const { failures, reconcile, shell } = messages(locale).pane;
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);
  const box = ({ pane }: Workbench, sheet: string) => pane.getByRole('checkbox', { name: new RegExp(`^${sheet} ·`) });
  const start = async (): Promise<Workbench> => {
    const workbench = await open({ locale, paneWidth: 320 });
    await enterWorkbook(workbench, MORNING_SHEETS);
    await workbench.select(CITY, CITY_HEADER + 1, 0);
    await workbench.pane.getByRole('tab', { name: shell.tabs.reconcile, exact: true }).click();
    await workbench.pane.getByRole('heading', { name: reconcile.city, exact: true }).waitFor();
    return workbench;
  };

  test('no agreements: the city is the ledger, and it is said once that nothing is shared', async () => {
    const workbench = await start();
    const { pane } = workbench;
    await deleteSheet(workbench, AGREEMENTS);
    await pane.getByText(reconcile.noAgreements).waitFor();
    await pane.getByText(reconcile.proof('0.00')).waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('a ledger that is deleted while chosen is said to be gone; none takes its place unasked', async () => {
    const workbench = await start();
    const { pane } = workbench;
    await box(workbench, JINNIU).check();
    await box(workbench, PENGZHOU).check();
    await pane.getByText(reconcile.subtitle('76', 3)).waitFor();
    await deleteSheet(workbench, JINNIU);
    await pane.getByText(reconcile.lost(JINNIU)).waitFor();
    await pane.getByText(reconcile.subtitle('72', 2)).waitFor();
    await workbench.picture(picture('reconcile-lost-320'));
    await box(workbench, PENGZHOU).uncheck();
    await pane.getByText(reconcile.lost(JINNIU)).waitFor({ state: 'detached' });
    // Without its header it is no ledger any more.
    await put(workbench, CITY, CITY_HEADER - 1, 0, [['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸']]);
    await pane.getByText(reconcile.lost(CITY)).waitFor();
    await pane.getByText(reconcile.noneChosen).waitFor();
    expect(await pane.getByRole('button', { name: reconcile.report, exact: true }).isDisabled()).toBe(true);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('several indicators: one at a time is reckoned, each ledger in its own unit of measure', async () => {
    const workbench = await start();
    const { pane } = workbench;
    await put(workbench, CITY, CITY_HEADER, 6, [['税收']]);
    await pane.getByLabel(reconcile.indicator, { exact: true }).selectOption({ label: '税收' });
    await pane.getByText('2,628.92').first().waitFor();
    await pane.getByLabel(reconcile.indicator, { exact: true }).selectOption({ label: '规上工业总产值' });
    await pane.getByText(reconcile.proof('0.00')).waitFor();
    // One return in 元, then one without any unit.
    await box(workbench, PENGZHOU).check();
    await put(workbench, PENGZHOU, 2, 8, [['单位：元']]);
    await pane.getByText(reconcile.unit(shell.units['万元'])).waitFor();
    await put(workbench, PENGZHOU, 2, 8, [['']]);
    await pane.getByText(reconcile.unitless(PENGZHOU)).waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('a workbook whose structure is protected: no report, and what to lift', async () => {
    const workbench = await start();
    const { pane } = workbench;
    const before = await workbench.workbook();
    await protectStructure(workbench);
    await pane.getByRole('button', { name: reconcile.report, exact: true }).click();
    await pane.getByText(failures.causes['structure-protected']).waitFor();
    await workbench.picture(picture('reconcile-protected-320'));
    expect(await workbench.workbook()).toEqual(before);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});
