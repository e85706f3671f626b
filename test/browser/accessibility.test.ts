/** axe-core over every view, in light, black and high contrast; and every action by keyboard alone. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';
import type { Workbench } from '../support/workbench';

jest.setTimeout(240_000);

const { open } = browserSuite();

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const frameOf = ({ page }: Workbench): Frame => {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('The pane has no frame');
  return frame;
};

/** What axe finds in the pane: the rule, and where. */
async function findings(workbench: Workbench): Promise<readonly string[]> {
  const frame = frameOf(workbench);
  // Fluent's focus manager marks where a group begins with hidden stops of its own, which are left out.
  // The page's own policy allows no inline script; evaluation is the debugger's, not the page's.
  await frame.evaluate(AXE);
  const results = await frame.evaluate(() => (window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> } }).axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] }));
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${(failureSummary ?? '').slice(0, 300)}`));
}

const { agreements, apply, compare, editor, freeze, reconcile, settings, shell, welcome } = messages('zh-CN').pane;

/** Opens each view in turn, by what a person presses. */
const VIEWS: readonly (readonly [string, (workbench: Workbench) => Promise<void>])[] = [
  ['agreements', async ({ pane }) => pane.getByRole('list', { name: agreements.list }).waitFor()],
  ['filters', async ({ pane }) => pane.getByRole('button', { name: agreements.filter }).click()],
  ['templates', async ({ pane }) => pane.getByRole('button', { name: editor.create, exact: true }).click()],
  ['a new agreement', async ({ pane }) => pane.getByRole('button', { name: new RegExp(editor.templates.blank) }).click()],
  [
    'editing',
    async ({ pane }) => {
      await pane.getByRole('button', { name: editor.back }).click();
      await pane.getByRole('button', { name: editor.more('金彭2023') }).click();
      await pane.getByRole('menuitem', { name: editor.actions.edit }).click();
      await pane.getByRole('button', { name: editor.moreFields }).click();
    },
  ],
  [
    'comparing',
    async ({ pane }) => {
      await pane.getByRole('button', { name: editor.back }).click();
      await pane.getByRole('button', { name: editor.more('武金2022') }).click();
      await pane.getByRole('menuitem', { name: editor.actions.compare }).click();
    },
  ],
  [
    'retiring',
    async ({ pane }) => {
      await pane.getByRole('button', { name: editor.back }).click();
      await pane.getByRole('button', { name: editor.more('武金2022') }).click();
      await pane.getByRole('menuitem', { name: editor.actions.retire }).click();
    },
  ],
  [
    'applying',
    async ({ pane }) => {
      await pane.getByRole('button', { name: editor.back }).click();
      await pane.getByRole('button', { name: agreements.applyOf('金彭2023') }).click();
      await pane.getByRole('button', { name: apply.write('400') }).waitFor();
    },
  ],
  [
    'explaining',
    async (workbench) => {
      await workbench.select('计算示例', 5, 4);
      await workbench.pane.getByRole('tab', { name: shell.tabs.explain }).click();
      await workbench.settled();
    },
  ],
  [
    'reconcile, with units and every section open',
    async ({ pane }) => {
      await pane.getByRole('tab', { name: shell.tabs.reconcile }).click();
      await pane.getByRole('button', { name: reconcile.openUnits('彭州市', reconcile.kinds.out) }).click();
      await pane.getByRole('region', { name: /^彭州市/ }).getByRole('listitem').first().waitFor();
      for (const title of [reconcile.transfers, reconcile.settle, reconcile.caps, reconcile.growth]) await pane.getByRole('button', { name: title }).click();
    },
  ],
  [
    'comparing ledgers',
    async ({ pane }) => {
      await pane.getByRole('tab', { name: shell.tabs.compare }).click();
      await pane.getByRole('list', { name: compare.list }).waitFor();
      await pane.getByRole('button', { name: compare.change }).click();
      await pane.getByRole('button', { name: compare.settle.open }).first().click();
      await pane.getByRole('button', { name: compare.settle.save, exact: true }).click();
    },
  ],
  [
    'the menu of more tasks',
    async ({ pane }) => {
      await pane.getByRole('button', { name: shell.more, exact: true }).click();
      await pane.getByRole('menuitem', { name: shell.tabs.freeze }).waitFor();
    },
  ],
  [
    'freezing',
    async ({ pane }) => {
      await pane.getByRole('menuitem', { name: shell.tabs.freeze }).click();
      await pane.getByRole('checkbox').first().waitFor();
      await pane.getByRole('button', { name: freeze.run(1) }).waitFor();
    },
  ],
  [
    'settings',
    async ({ pane }) => {
      await pane.getByRole('button', { name: `${shell.tabs.freeze}, ${shell.more}` }).click();
      await pane.getByRole('menuitem', { name: shell.tabs.settings }).click();
      await pane.getByRole('button', { name: settings.health.check }).click();
      await pane.getByRole('status').filter({ hasText: /14/ }).waitFor();
    },
  ],
  [
    'the first page',
    async ({ pane }) => {
      await pane.getByRole('button', { name: `${shell.tabs.settings}, ${shell.more}` }).click();
      await pane.getByRole('menuitem', { name: shell.tabs.welcome }).click();
      await pane.getByRole('button', { name: welcome.start }).waitFor();
    },
  ],
];

describe.each(['light', 'dark', 'contrast'] as const)('axe-core finds nothing in %s', (theme) => {
  test('in any view', async () => {
    const workbench = await open({ theme, paneWidth: 320 });
    for (const [name, show] of VIEWS) {
      await show(workbench);
      // Menus and checks fade in; half-transparent text has no contrast.
      await workbench.page.waitForTimeout(400);
      expect([name, await findings(workbench)]).toEqual([name, []]);
    }
    await workbench.close();
  });
});

test('by keyboard alone an agreement is made: focus is never lost and every control is reached', async () => {
  const workbench = await open({ paneWidth: 320 });
  const { pane, page } = workbench;
  await pane.getByRole('button', { name: editor.create, exact: true }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: editor.back }).waitFor();
  const active = () => frameOf(workbench).evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  // The first press brings the way back or the first template, whatever had the focus before is gone.
  for (let presses = 0; presses < 12 && !(await active()).includes(editor.templates.blank); presses += 1) await page.keyboard.press('Tab');
  expect(await active()).toContain(editor.templates.blank);
  await page.keyboard.press('Enter');
  await pane.getByLabel(editor.fields.agreement, { exact: true }).waitFor();
  const write = async (field: string, text: string) => {
    for (let presses = 0; presses < 30; presses += 1) {
      if (await pane.getByLabel(field, { exact: true }).evaluate((input) => input === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(text);
  };
  await write(editor.fields.agreement, '键盘2027');
  await write(editor.fields.origin, '武侯区');
  await write(editor.fields.host, '简阳市');
  await write(editor.fields.treatment, '');
  await page.keyboard.press('ArrowDown');
  await write(editor.fields.shares, '5:5');
  const save = pane.getByRole('button', { name: editor.save });
  for (let presses = 0; presses < 40 && !(await save.evaluate((button) => button === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByText(editor.saved('键盘2027', '结对协议'), { exact: false }).waitFor();
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});
