/** axe-core over every view, in light, black and high contrast; and every action by keyboard alone. */
import type { Frame } from 'playwright-core';
import { learnMessages } from '../../src/i18n/learn-messages';
import { buildMessages } from '../../src/i18n/build-messages';
import { messages } from '../../src/i18n/messages';
import { whatifMessages } from '../../src/i18n/whatif-messages';
import { findings } from '../support/axe';
import { browserSuite } from '../support/browser-suite';
import type { Workbench } from '../support/workbench';

jest.setTimeout(240_000);

const { open } = browserSuite();

const frameOf = ({ page }: Workbench): Frame => {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('The pane has no frame');
  return frame;
};

const learn = learnMessages('zh-CN');
const build = buildMessages('zh-CN');
const { agreements, apply, compare, editor, freeze, reconcile, settings, shell, welcome } = messages('zh-CN').pane;
const whatif = whatifMessages('zh-CN');

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
    'districts and city',
    async ({ pane }) => {
      await pane.getByRole('tab', { name: shell.tabs.reconcile, exact: true }).click();
      await pane.getByRole('heading', { name: reconcile.city, exact: true }).waitFor();
      await pane.getByRole('button', { name: reconcile.openUnits('彭州市', reconcile.kinds.out) }).click();
      await pane.getByRole('region', { name: /^彭州市/ }).getByRole('listitem').first().waitFor();
      const folded = pane.getByRole('button', { expanded: false }).filter({ hasText: new RegExp([reconcile.transfers, reconcile.settle, reconcile.caps, reconcile.growth, reconcile.findings].join('|')) });
      while ((await folded.count()) > 0) await folded.first().click();
      await pane.getByRole('list', { name: reconcile.findings }).getByRole('button', { name: compare.settle.open }).first().click();
      await pane.getByRole('button', { name: compare.settle.save, exact: true }).click();
    },
  ],
  [
    'growth, and totals that cannot be read',
    async ({ pane }) => {
      await pane.getByLabel(reconcile.period, { exact: true }).selectOption({ index: 1 });
      await pane.getByRole('button', { name: reconcile.calculate, exact: true }).click();
      await pane.getByText(reconcile.bases.comparable).first().waitFor();
      await pane.getByRole('button', { name: reconcile.useSelection, exact: true }).click();
      await pane.getByText(reconcile.reportedFault).waitFor();
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
    'terms before signing',
    async ({ pane }) => {
      await pane.getByRole('menuitem', { name: shell.tabs.whatif, exact: true }).click();
      await pane.getByRole('table', { name: whatif.byYear }).waitFor();
      await pane.getByRole('textbox', { name: new RegExp(`^${whatif.terms.share}`) }).fill('40');
      await pane.getByRole('button', { name: whatif.add }).click();
      await pane.getByRole('textbox', { name: new RegExp(`^${whatif.terms.years}`) }).fill('x');
      await pane.getByText(whatif.problems.years).waitFor();
    },
  ],
  [
    'the exercises',
    async ({ pane }) => {
      await pane.getByRole('button', { name: `${shell.tabs.whatif}, ${shell.more}` }).click();
      await pane.getByRole('menuitem', { name: shell.tabs.learn }).click();
      await pane.getByRole('list', { name: learn.list }).waitFor();
    },
  ],
  [
    'an exercise, a typical mistake, its solution',
    async ({ pane }) => {
      await pane.getByRole('list', { name: learn.list }).getByRole('button').nth(5).click();
      await pane.getByLabel(learn.yourAnswer, { exact: true }).fill('3900');
      await pane.getByRole('button', { name: learn.check, exact: true }).click();
      await pane.getByRole('button', { name: learn.solution }).click();
      await pane.getByRole('list', { name: learn.steps }).waitFor();
    },
  ],
  [
    'the trainer’s answers',
    async ({ pane }) => {
      await pane.getByRole('button', { name: learn.back }).click();
      await pane.getByRole('checkbox', { name: learn.trainer }).click();
    },
  ],
  [
    'the functions’ help',
    async ({ pane }) => {
      await pane.getByRole('tab', { name: learn.functions }).click();
      await pane.getByRole('button', { name: 'PAIR.SPLITSHARE' }).click();
    },
  ],
  [
    'the functions for formulas',
    async ({ pane }) => {
      await pane.getByRole('button', { name: `${shell.tabs.learn}, ${shell.more}` }).click();
      await pane.getByRole('menuitem', { name: shell.tabs.build, exact: true }).click();
      await pane.getByRole('searchbox', { name: build.search }).waitFor();
    },
  ],
  [
    'a formula with its result',
    async ({ pane }) => {
      await pane.getByRole('button', { name: /^PAIR\.ENCLAVEATTRIB/ }).click();
      await pane.getByRole('textbox').nth(0).fill('8000');
      await pane.getByRole('textbox').nth(1).fill('5:5');
      await pane.getByRole('region', { name: build.result, exact: true }).getByText('4,000').waitFor();
    },
  ],
  [
    'a formula over cells that are not blank',
    async (workbench) => {
      const { pane } = workbench;
      await workbench.select('计算示例', 4, 0);
      await pane.getByRole('button', { name: build.back }).click();
      await pane.getByRole('button', { name: /^PAIR\.SPLITSHARE/ }).click();
      await pane.getByRole('textbox').nth(0).fill('8000');
      await pane.getByRole('textbox').nth(1).fill('1:1:1');
      await pane.getByRole('region', { name: build.result, exact: true }).getByText('2,666.67').first().waitFor();
      await pane.getByRole('button', { name: build.insert('A5') }).click();
      await pane.getByRole('button', { name: build.keep }).waitFor();
    },
  ],
  [
    'what can be chosen for an argument',
    async ({ pane }) => {
      await pane.getByRole('button', { name: build.keep }).click();
      await pane.getByRole('button', { name: build.suggest }).nth(1).click();
      await pane.getByRole('menuitem').first().waitFor();
    },
  ],
  [
    'freezing',
    async ({ pane, page }) => {
      await page.keyboard.press('Escape');
      await pane.getByRole('button', { name: `${shell.tabs.build}, ${shell.more}` }).click();
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
      expect([name, await findings(frameOf(workbench))]).toEqual([name, []]);
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
