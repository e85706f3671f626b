/** The task Agreements, as people use it: a new agreement from a template, an edit with its trial, versions, files. */
import { readFileSync } from 'node:fs';
import { templates as chinese } from '../../src/i18n/zh-CN/templates';
import { templates as english } from '../../src/i18n/en-US/templates';
import { LOCALES } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';

jest.setTimeout(180_000);

const { open, picture: pictureNamed } = browserSuite();

describe.each(LOCALES)('in %s', (locale) => {
  const { agreements, editor, shell } = messages(locale).pane;
  const templates = locale === 'zh-CN' ? chinese : english;
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);

  test('a template is filled in, checked as it is written, saved with a name, and taken back', async () => {
    const workbench = await open({ locale });
    const { pane } = workbench;
    await pane.getByRole('button', { name: editor.create, exact: true }).click();
    await workbench.picture(picture('templates'));
    await pane.getByRole('button', { name: new RegExp(templates['reverse-enclave'].title) }).click();
    const save = pane.getByRole('button', { name: editor.save });
    expect(await save.isDisabled()).toBe(true);
    await pane.getByText(editor.problems.open).first().waitFor();
    await pane.getByLabel(editor.fields.agreement, { exact: true }).fill('武金2027');
    await pane.getByLabel(editor.fields.from).fill('2027-01-01');
    await pane.getByLabel(editor.fields.to).fill('2031-12-31');
    await pane.getByLabel(editor.fields.indicator).fill('*');
    await pane.getByLabel(editor.fields.treatment).selectOption('分算');
    await pane.getByLabel(editor.fields.shares).fill('5:');
    await pane.getByText(/5:/).first().waitFor();
    expect(await save.isDisabled()).toBe(true);
    await pane.getByLabel(editor.fields.shares).fill('4:6');
    await pane.getByLabel(editor.fields.reference).fill('合作协议第三条');
    const trial = pane.getByRole('table', { name: editor.trial.caption('4,000.00') });
    await trial.waitFor();
    expect(await trial.innerText()).toMatch(/2027\s+1,600\.00\s+2,400\.00/);
    await workbench.picture(picture('editor-new'));
    await save.click();
    await pane.getByText(editor.saved('武金2027', '结对协议'), { exact: false }).waitFor();
    await pane.getByText(editor.savedHint('武金2027')).waitFor();
    await pane.getByRole('button', { name: editor.more('武金2027') }).waitFor();
    await workbench.picture(picture('agreement-saved'));
    await pane.getByRole('button', { name: editor.undo }).click();
    await pane.getByText(editor.undone).waitFor();
    await pane.getByRole('button', { name: editor.more('武金2027') }).waitFor({ state: 'detached' });
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('an edit at 320 px tells the year that turns; leaving asks first; a version, its differences, its end', async () => {
    const workbench = await open({ locale, paneWidth: 320 });
    const { pane } = workbench;
    const menu = async (id: string, item: string) => {
      await pane.getByRole('button', { name: editor.more(id) }).click();
      await pane.getByRole('menuitem', { name: item }).click();
    };
    await menu('金彭2023', editor.actions.edit);
    await pane.getByRole('button', { name: editor.moreFields }).click();
    await pane.getByLabel(editor.fields.cap).fill('7800');
    await pane.getByText(editor.changes(1)).waitFor();
    await pane.getByLabel(editor.trial.clause).last().selectOption('2');
    await pane.getByText(/7,?800/).first().waitFor();
    expect(await pane.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
    await workbench.picture(picture('editor-320'));
    await pane.getByRole('heading', { name: editor.text }).scrollIntoViewIfNeeded();
    await workbench.picture(picture('trial-320'));
    // Another task in between loses nothing.
    await pane.getByRole('tab', { name: shell.tabs.explain, exact: true }).click();
    await pane.getByRole('heading', { name: editor.text }).waitFor({ state: 'detached' });
    await pane.getByRole('tab', { name: shell.tabs.agreements, exact: true }).click();
    await pane.getByText(editor.changes(1)).waitFor();
    await pane.getByRole('button', { name: editor.back }).click();
    await pane.getByText(editor.discard.text(1)).waitFor();
    await pane.getByRole('button', { name: editor.discard.leave }).click();
    await menu('金彭2023', editor.actions.version);
    await pane.getByLabel(editor.fields.agreement, { exact: true }).waitFor();
    expect(await pane.getByLabel(editor.fields.agreement, { exact: true }).inputValue()).toBe('金彭2024');
    await pane.getByLabel(editor.fields.to).fill('2029-06-30');
    await pane.getByRole('button', { name: editor.save }).click();
    await pane.getByText(editor.saved('金彭2024', '结对协议'), { exact: false }).waitFor();
    await menu('金彭2024', editor.actions.compare);
    await pane.getByRole('table').waitFor();
    expect(await pane.getByRole('table').innerText()).toMatch(/2028-06-30\s+2029-06-30/);
    await workbench.picture(picture('compare-320'));
    await pane.getByRole('button', { name: editor.back }).click();
    await menu('金彭2024', editor.actions.retire);
    await pane.getByLabel(editor.retire.until).fill('2025-12-31');
    await workbench.picture(picture('retire-320'));
    await pane.getByRole('button', { name: editor.retire.save, exact: true }).click();
    await pane.getByText(editor.saved('金彭2024', '结对协议'), { exact: false }).waitFor();
    await pane.getByText(agreements.term.between('2023-07-01', '2025-12-31')).waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('what is exported is imported again; a bad line is named, what is there already stays', async () => {
    const workbench = await open({ locale });
    const { pane, page } = workbench;
    await pane.getByRole('button', { name: editor.listMore, exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), pane.getByRole('menuitem', { name: editor.exportAll }).click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('金彭2023 飞出地=金牛区 飞入地=彭州市');
    const file = `${text}\n新约2026 飞出地=武侯区 飞入地=简阳市 方式=标注 比例=20%\n坏约 飞出地=武侯区 飞入地=简阳市 方式=分算 比例=5:\n`;
    await pane.locator('input[type=file]').setInputFiles({ name: 'agreements.txt', mimeType: 'text/plain', buffer: Buffer.from(file) });
    await pane.getByText(editor.import.states.same).first().waitFor();
    await pane.getByText(/5:/).first().waitFor();
    await workbench.picture(picture('import'));
    await pane.getByRole('button', { name: editor.import.save(1) }).click();
    await pane.getByText(editor.saved('新约2026', '结对协议'), { exact: false }).waitFor();
    await pane.getByRole('button', { name: agreements.filter }).click();
    await pane.getByLabel(agreements.filterDay).fill('2030-01-01');
    await pane.getByLabel(agreements.filterDistrict, { exact: true }).selectOption('简阳市');
    await pane.getByRole('list', { name: agreements.list }).getByRole('listitem').first().waitFor();
    expect(await pane.getByRole('list', { name: agreements.list }).getByRole('listitem').count()).toBe(1);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});
