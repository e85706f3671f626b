/** The task Learn: every exercise solved right and wrong, in the pane and on its sheet; progress, the trainer's view, the functions' help. */
import { COURSE } from '../../src/course/course';
import { answerRow, sheetName } from '../../src/course/places';
import type { OfficeHost } from '../../src/host/host';
import { languageOf, LOCALES } from '../../src/i18n/locale';
import { learnMessages } from '../../src/i18n/learn-messages';
import { messages } from '../../src/i18n/messages';
import { exactText } from '../../src/reckoning/amounts';
import { SETTINGS_SHEET } from '../../src/workbook/settings-sheet/settings';
import { browserSuite } from '../support/browser-suite';
import type { Workbench } from '../support/workbench';

jest.setTimeout(300_000);

const { open, picture: pictureNamed } = browserSuite();

describe.each(LOCALES)('in %s', (locale) => {
  const { shell, failures } = messages(locale).pane;
  const learn = learnMessages(locale);
  const language = languageOf(locale);
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);
  const subtitle = (solved: number) => learn.subtitle(String(solved), '10');
  const titled = (number: number) => learn.titled(String(number), COURSE[number - 1]?.title[language] ?? '');

  const openLearn = async ({ pane }: Workbench) => {
    await pane.getByRole('button', { name: shell.more, exact: true }).click();
    await pane.getByRole('menuitem', { name: shell.tabs.learn }).click();
    await pane.getByRole('list', { name: learn.list }).waitFor();
  };
  const fits = async ({ pane }: Workbench) => expect(await pane.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
  const answer = async ({ pane }: Workbench, text: string) => {
    await pane.getByLabel(learn.yourAnswer, { exact: true }).fill(text);
    await pane.getByRole('button', { name: learn.check, exact: true }).click();
  };

  test('every exercise: each typical wrong answer is named, the right one counts, and the workbook keeps the progress', async () => {
    const workbench = await open({ locale, paneWidth: 320 });
    const { pane } = workbench;
    await openLearn(workbench);
    await pane.getByText(subtitle(0)).waitFor();
    await pane.getByRole('list', { name: learn.list }).getByRole('button').first().click();
    for (const [index, exercise] of COURSE.entries()) {
      const number = index + 1;
      await pane.getByRole('heading', { name: titled(number), level: 1 }).waitFor();
      await fits(workbench);
      for (const mistake of exercise.mistakes) {
        await answer(workbench, mistake.answer);
        await pane.getByText(learn.verdicts.mistake(mistake.title[language])).waitFor();
        await pane.getByText(learn.verdicts.arithmetic(mistake.arithmetic, exactText(mistake.answer))).waitFor();
        if (exercise.id === 'phase-change' && mistake === exercise.mistakes[0]) {
          await pane.getByText(mistake.why[language]).scrollIntoViewIfNeeded();
          await workbench.picture(picture('learn-mistake-320'));
        }
      }
      await answer(workbench, '123.45');
      await pane.getByText(learn.verdicts.wrong('123.45')).waitFor();
      await answer(workbench, exactText(exercise.answer));
      await pane.getByText(learn.verdicts.right(exactText(exercise.answer))).waitFor();
      await pane.getByText(subtitle(number)).waitFor();
      await pane.getByRole('button', { name: learn.solution }).click();
      await pane.getByRole('list', { name: learn.steps }).waitFor();
      await fits(workbench);
      if (exercise.id === 'document-92') {
        await pane.getByRole('heading', { name: learn.formula }).scrollIntoViewIfNeeded();
        await workbench.picture(picture('learn-solution-320'));
      } else await pane.getByRole('button', { name: learn.next, exact: true }).click();
    }
    await pane.getByRole('button', { name: learn.back }).click();
    await pane.getByText(learn.kept(SETTINGS_SHEET)).waitFor();
    const kept = (await workbench.cells(SETTINGS_SHEET, 'values', 0, 0, 14, 2)).find(([name]) => name === (language === 'zh' ? '已答对的练习' : 'exercises solved'));
    expect(kept?.[1]).toBe('1、2、3、4、5、6、7、8、9、10');
    await workbench.picture(picture('learn-list-320'));
    // The pane loaded anew finds it in the workbook.
    await workbench.page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.reload());
    await pane.getByRole('tab').first().waitFor({ timeout: 30_000 });
    await openLearn(workbench);
    await pane.getByText(subtitle(10)).waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('on its sheet: a formula or a number in the answer’s cell, checked from the pane; errors, blanks and a deleted sheet', async () => {
    const workbench = await open({ locale, paneWidth: 320 });
    const { pane, page } = workbench;
    const [exercise] = COURSE.slice(5);
    if (!exercise) throw new Error('the course lacks exercise 6');
    await openLearn(workbench);
    const before = await workbench.workbook();
    await pane.getByRole('button', { name: new RegExp(exercise.title[language]) }).click();
    await pane.getByRole('button', { name: learn.insert }).click();
    const sheet = sheetName(6, language);
    await pane.getByText(learn.inserted(sheet)).waitFor();
    const cell = `${sheet}!B${answerRow(exercise)}`;
    await pane.getByText(learn.inCell(cell)).waitFor();
    await workbench.picture(picture('learn-sheet-320'));
    await pane.getByRole('button', { name: learn.undo }).click();
    await pane.getByText(learn.undone).waitFor();
    await workbench.settled();
    expect(await workbench.workbook()).toEqual(before);
    await pane.getByRole('button', { name: learn.insert }).click();
    await pane.getByText(learn.inCell(cell)).waitFor();
    const check = () => pane.getByRole('button', { name: learn.check, exact: true }).click();
    const enter = async (text: string) => {
      await page.evaluate(
        ([name, row, formula]) => {
          const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
          const found = model.sheets().find((one) => one.name === name);
          if (!found) throw new Error(`No sheet ${name}`);
          model.enter(found.id, { row, column: 1, rows: 1, columns: 1 }, [[formula]]);
        },
        [sheet, answerRow(exercise) - 1, text] as const,
      );
      await workbench.settled();
    };
    await check();
    await pane.getByText(learn.verdicts.blank).waitFor();
    await enter('=C9');
    await check();
    await pane.getByText(learn.verdicts.notANumber(language === 'zh' ? '2027年1-12月' : 'Jan-Dec 2027')).waitFor();
    await enter('=D9*0.3');
    await check();
    await pane.getByText(learn.verdicts.mistake(exercise.mistakes[0]?.title[language] ?? '')).waitFor();
    await pane.getByText(learn.checkedCell(cell, '3,900.00')).waitFor();
    await enter('=1/0');
    await check();
    await pane.getByText(learn.verdicts.error('#DIV/0!')).waitFor();
    await enter('=D8*0.5+(D9-D8)*0.3');
    await check();
    await pane.getByText(learn.verdicts.right('5,100.00')).waitFor();
    await pane.getByText(subtitle(1)).waitFor();
    // The exercise's own formula, as the solution shows it.
    await enter(exercise.formula);
    await check();
    await pane.getByText(learn.verdicts.right('5,100.00')).waitFor();
    await pane.getByText(learn.verdicts.right('5,100.00')).scrollIntoViewIfNeeded();
    await workbench.picture(picture('learn-right-320'));
    // Undoing would lose the answer.
    await pane.getByRole('button', { name: learn.undo }).click();
    await pane.getByText(failures.causes['sheet-edited']({ sheet })).waitFor();
    await page.evaluate((name) => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
      const found = model.sheets().find((one) => one.name === name);
      if (found) model.deleteSheet(found.id);
    }, sheet);
    await pane.getByText(learn.noSheet).waitFor();
    await check();
    await pane.getByText(learn.verdicts.blankHere).waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('by keyboard alone, with hints; what was left is there again', async () => {
    const workbench = await open({ locale, paneWidth: 320 });
    const { pane, page } = workbench;
    await openLearn(workbench);
    await pane.getByRole('list', { name: learn.list }).getByRole('button').nth(1).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: titled(2), level: 1 }).waitFor();
    const field = pane.getByLabel(learn.yourAnswer, { exact: true });
    const focused = () => field.evaluate((input) => input === document.activeElement);
    for (let presses = 0; presses < 12 && !(await focused()); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('=1+1');
    await page.keyboard.press('Enter');
    await pane.getByText(learn.verdicts.formulaHere).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('17629600');
    await page.keyboard.press('Enter');
    await pane.getByText(learn.verdicts.unitWhy('10,000', shell.units['万元'])).waitFor();
    await pane.getByText(COURSE[1]?.hints[0]?.[language] ?? '').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1762.96');
    await page.keyboard.press('Enter');
    await pane.getByText(learn.verdicts.right('1,762.96')).waitFor();
    await pane.getByRole('tab', { name: shell.tabs.compare }).click();
    await pane.getByRole('button', { name: shell.more, exact: true }).click();
    await pane.getByRole('menuitem', { name: shell.tabs.learn }).click();
    await pane.getByText(learn.verdicts.right('1,762.96')).waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('the trainer sees every answer and typical mistake, and prints them', async () => {
    const workbench = await open({ locale, paneWidth: 320 });
    const { pane, page } = workbench;
    await openLearn(workbench);
    await pane.getByRole('checkbox', { name: learn.trainer }).click();
    for (const { answer: right, unit, mistakes } of COURSE) {
      await pane.getByText(learn.answer(exactText(right), shell.units[unit]), { exact: true }).first().waitFor();
      for (const { title } of mistakes) await pane.getByText(title[language], { exact: true }).first().waitFor();
    }
    await fits(workbench);
    await workbench.picture(picture('learn-trainer-320'));
    const frame = page.frames().find((each) => each !== page.mainFrame());
    await frame?.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await pane.getByRole('button', { name: messages(locale).pane.explain.print }).click();
    await pane.locator('body[data-printed=yes]').waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('the functions’ help is searched in either language, and examples insert themselves on sheets of their own', async () => {
    const workbench = await open({ locale, paneWidth: 320 });
    const { pane } = workbench;
    await openLearn(workbench);
    await pane.getByRole('tab', { name: learn.functions }).click();
    await pane.getByText(learn.found('14', '31')).waitFor();
    await pane.getByRole('searchbox').fill('zzz');
    await pane.getByText(learn.none).waitFor();
    await pane.getByRole('searchbox').fill(language === 'zh' ? '重复上报' : 'double-counted');
    await pane.getByText('double-counted', { exact: true }).waitFor();
    // By the other language's title too, whose texts are loaded for it.
    await pane.getByRole('searchbox').fill(messages(locale === 'zh-CN' ? 'en-US' : 'zh-CN').pane.findings.titles['double-counted']);
    await pane.getByText('double-counted', { exact: true }).waitFor();
    await pane.getByRole('searchbox').fill('reconcile');
    await pane.getByRole('button', { name: 'PAIR.RECONCILE' }).click();
    await pane.getByText('=PAIR.RECONCILE(A1:G3,J1)').waitFor();
    await fits(workbench);
    const before = await workbench.workbook();
    await pane.getByRole('button', { name: learn.insertExample }).first().click();
    const sheet = `${learn.exampleSheet} RECONCILE`;
    await pane.getByText(learn.inserted(sheet)).waitFor();
    await workbench.settled();
    expect(await workbench.cells(sheet, 'formulas', 7, 0)).toEqual([['=PAIR.RECONCILE(A3:G5,I3)']]);
    expect((await workbench.cells(sheet, 'values', 7, 0, 3, 6))[1]).toEqual(['金牛区', 50, 0, 50.01, 0, 100.01]);
    await workbench.picture(picture('learn-functions-320'));
    await pane.getByRole('button', { name: learn.undo }).click();
    await pane.getByText(learn.undone).waitFor();
    await workbench.settled();
    expect(await workbench.workbook()).toEqual(before);
    // Weights as an array constant stand in the formula itself.
    await pane.getByRole('searchbox').fill('splitshare');
    await pane.getByRole('button', { name: 'PAIR.SPLITSHARE' }).click();
    await pane.getByRole('button', { name: learn.insertExample }).last().click();
    await pane.getByText(learn.inserted(`${learn.exampleSheet} SPLITSHARE`)).waitFor();
    await workbench.settled();
    expect(await workbench.cells(`${learn.exampleSheet} SPLITSHARE`, 'values', 3, 0, 1, 3)).toEqual([[500, 333.33, 166.67]]);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

test.each(['dark', 'contrast'] as const)('the exercise in %s', async (theme) => {
  const workbench = await open({ theme, paneWidth: 320 });
  const { pane } = workbench;
  const { shell } = messages('zh-CN').pane;
  const learn = learnMessages('zh-CN');
  await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await pane.getByRole('menuitem', { name: shell.tabs.learn }).click();
  await pane.getByRole('list', { name: learn.list }).getByRole('button').nth(5).click();
  await pane.getByLabel(learn.yourAnswer, { exact: true }).fill('3900');
  await pane.getByRole('button', { name: learn.check, exact: true }).click();
  await pane.getByText(learn.hint, { exact: true }).first().waitFor();
  await workbench.picture(pictureNamed(`learn-${theme}-320`));
  await workbench.close();
});

test('where its part cannot be had the task says so, and loads it once it can', async () => {
  const workbench = await open();
  const { pane, page } = workbench;
  const { shell } = messages('zh-CN').pane;
  const learn = learnMessages('zh-CN');
  await page.route('**/parts/learn.js*', (route) => route.abort());
  await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await pane.getByRole('menuitem', { name: shell.tabs.learn }).click();
  await pane.getByText(shell.partNotLoaded).waitFor();
  await page.unroute('**/parts/learn.js*');
  await pane.getByRole('button', { name: shell.retry }).click();
  await pane.getByRole('list', { name: learn.list }).waitFor();
  await workbench.close();
});
