/** The workbench as a person sees it: the page with the grid, the pane in its frame, and the workbook behind both. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { CellValue } from '../../src/host/model';
import type { OfficeHost } from '../../src/host/host';
import type { Locale } from '../../src/i18n/locale';
import type { Appearance } from '../../src/workbench/page/options';
import { provideFonts } from './fonts';
import { keepWireUsage } from './wire-usage';

const STARTED_WITHIN = 30_000;

export interface OpenOptions {
  readonly locale?: Locale;
  readonly paneWidth?: 320 | 350 | 450;
  /** Office's theme: Colorful, Black, or Windows' high contrast. */
  readonly theme?: Appearance;
  /** A file that cannot be had, as a glob of its address: a language, without which the pane says so instead of starting. */
  readonly missing?: string;
  /** Stays on the first page, which every other test leaves behind. */
  readonly firstRun?: boolean;
}

export class Workbench {
  /** Everything the page complained about: a test that ends well leaves it empty. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly pane: FrameLocator,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async open(browser: Pick<Browser, 'newPage'>, url: string, { locale = 'zh-CN', paneWidth = 350, theme = 'light', missing, firstRun = false }: OpenOptions = {}): Promise<Workbench> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale });
    await provideFonts(page);
    if (missing !== undefined) await page.route(missing, (route) => route.abort());
    const workbench = new Workbench(page, page.frameLocator('iframe'));
    await page.goto(`${url}?lang=${locale}&width=${String(paneWidth)}&theme=${theme}`);
    try {
      await (missing === undefined ? workbench.pane.getByRole('tab').first() : workbench.pane.locator('.speechless')).waitFor({ timeout: STARTED_WITHIN });
      // Without taking the focus from the grid, where a person would be.
      if (missing === undefined && !firstRun) await workbench.pane.getByRole('tab').first().evaluate((tab) => (tab as HTMLElement).click());
      await workbench.settled();
    } catch (error) {
      const seen = await page.evaluate(() => document.body.innerText.slice(0, 500)).catch(() => '');
      throw new Error(`The workbench did not start. It shows: ${seen}\nIt complains: ${workbench.complaints.join('; ')}`, { cause: error });
    }
    return workbench;
  }

  async close(): Promise<void> {
    keepWireUsage(
      await this.page.evaluate(() => {
        const { trace } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
        return { used: [...trace.used], refused: [...trace.refused] };
      }),
    );
    await this.page.close();
  }

  /** Nothing left to calculate, no request open, no function pending. */
  settled(): Promise<void> {
    return this.page.evaluate(() => (window as unknown as { workbenchHost: OfficeHost }).workbenchHost.settled());
  }

  /** Selects a cell, as a click in the grid does. Rows and columns count from 0. */
  async select(sheetName: string, row: number, column: number): Promise<void> {
    await this.page.evaluate(
      ([name, atRow, atColumn]) => {
        const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
        const sheet = model.sheets().find((each) => each.name === name);
        if (!sheet) throw new Error(`No sheet ${name}`);
        model.activateSheet(sheet.id);
        model.select(sheet.id, { row: atRow, column: atColumn, rows: 1, columns: 1 });
      },
      [sheetName, row, column] as const,
    );
  }

  /** Types into the selected cell on the real keyboard, and leaves it with Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.settled();
  }

  cells(sheetName: string, what: 'values' | 'formulas' | 'text', row: number, column: number, rows = 1, columns = 1): Promise<CellValue[][]> {
    return this.page.evaluate(
      ([name, kind, atRow, atColumn, height, width]) => {
        const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
        const sheet = model.sheets().find((each) => each.name === name);
        if (!sheet) throw new Error(`No sheet ${name}`);
        return model[kind](sheet.id, { row: atRow, column: atColumn, rows: height, columns: width });
      },
      [sheetName, what, row, column, rows, columns] as const,
    );
  }

  /** Every cell, format, width, table and name: two states are equal only if the workbook is the same. */
  workbook(): Promise<unknown> {
    return this.page.evaluate(() => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
      const sheets = model.sheets().map(({ id, name, visibility }) => {
        const area = model.usedArea(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
        const wide = { ...area, columns: area.columns + 3 };
        const formats: unknown[] = [];
        for (let row = wide.row; row < wide.row + wide.rows; row += 1) for (let column = 0; column < wide.columns; column += 1) formats.push(model.format(id, row, column));
        return { name, visibility, area, formulas: model.formulas(id, wide), text: model.text(id, wide), formats, widths: Array.from({ length: wide.columns }, (_, column) => model.columnWidth(id, column)) };
      });
      return { sheets, tables: model.tables(), names: model.names() };
    });
  }

  /** A picture for the guide; moving things are finished first. */
  async picture(path: string): Promise<void> {
    await this.settled();
    await this.page.evaluate(() => document.fonts.ready);
    // The grid draws on its canvas at the next frames, and scrolls to a selection smoothly.
    await this.page.waitForTimeout(500);
    await this.page.screenshot({ path, animations: 'disabled' });
  }
}
