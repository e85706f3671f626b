/**
 * The package with office.js of its own, as a training room without internet has it: at its https address, with the
 * headers of its nginx example, every other host unknown. Pane, functions, thread, late parts and both languages
 * work; nothing outside is asked for, and nothing goes against the content security policy.
 */
import type { Browser, Page } from 'playwright-core';
import type { OfficeHost } from '../../src/host/host';
import { messages } from '../../src/i18n/messages';
import { launchBrowser } from '../support/browser';
import type { PackagedSite } from '../support/packaged-site';
import { servePackage } from '../support/packaged-site';
import { Workbench } from '../support/workbench';

/** Takes less than a minute; a busy machine has more. */
jest.setTimeout(240_000);

let site: PackagedSite;
let browser: Browser;

beforeAll(async () => {
  site = await servePackage('https://addins.example.gov.cn/pairshare', '--office-js', 'self', '--with-workbench');
  browser = await launchBrowser(site.chromium);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A browser whose every page is watched from its first request on, frames and threads included. The tests' own fonts come from the tests. */
function watched(): { readonly newPage: Browser['newPage']; readonly outside: string[] } {
  const outside: string[] = [];
  const isOurs = (address: string) => address.startsWith(site.url) || address.startsWith(`${new URL(site.url).origin}/test-fonts/`);
  return {
    outside,
    newPage: async (options) => {
      const page = await browser.newPage(options);
      page.context().on('request', (request) => {
        if (/^(?:https?|wss?):/.test(request.url()) && !isOurs(request.url())) outside.push(request.url());
      });
      return page;
    },
  };
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

test('pane, functions, thread and report work in both languages, and nothing outside is asked for', async () => {
  for (const locale of ['zh-CN', 'en-US'] as const) {
    const watching = watched();
    const workbench = await Workbench.open(watching, site.url, { locale });
    const { pane } = workbench;
    const { shell, reconcile, agreements } = messages(locale).pane;
    await pane.getByRole('heading', { name: agreements.title, exact: true }).first().waitFor();

    // A function that speaks: its language is a file of its own.
    await workbench.page.evaluate(() => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
      const sheet = model.sheets().find(({ name }) => name === '计算示例');
      model.enter(sheet?.id ?? '', { row: 60, column: 1, rows: 2, columns: 1 }, [['=PAIR.SPLITSHARE(100.01,"5:5")'], ['=PAIR.TAG(10,"5:5")']]);
    });
    await workbench.settled();
    expect(await workbench.cells('计算示例', 'values', 60, 1, 1, 2)).toEqual([[50.01, 50]]);
    expect(await workbench.cells('计算示例', 'values', 61, 1)).toEqual([[expect.stringContaining('5:5')]]);

    // A thread reckons, and what makes reports is loaded when the first is made.
    await workbench.select('台账', 3, 3);
    await pane.getByRole('tab', { name: shell.tabs.reconcile }).click();
    await pane.getByText(reconcile.proof('0.00')).waitFor();
    if (locale === 'zh-CN') {
      await pane.getByRole('button', { name: reconcile.report }).click();
      await pane.getByText(reconcile.reportMade('对账报告')).waitFor({ timeout: 60_000 });
    }
    await workbench.settled();
    expect({ complaints: workbench.complaints, outside: watching.outside }).toEqual({ complaints: [], outside: [] });
    await workbench.close();
  }
  expect(site.missing.filter((path) => path !== '/favicon.ico')).toEqual([]);
  for (const part of ['/languages/zh-CN.js', '/languages/en-US.js', '/threads/reconcile.js', '/parts/report.js', '/office.js', '/zh-cn/office_strings.js']) {
    expect({ part, asked: site.asked.some((path) => path.endsWith(part)) }).toEqual({ part, asked: true });
  }
});

test('the page Excel opens says where it belongs when it is opened by hand, with the library from here', async () => {
  const watching = watched();
  const page = await watching.newPage({ locale: 'zh-CN' });
  const complaints = complaintsOf(page);
  await page.goto(`${site.url}taskpane.html?v=0.1.0.0`);
  await page.getByRole('heading', { name: '请在 Excel 中打开结对分算' }).waitFor();
  await page.goto(`${site.url}help.html#SPLITSHARE`);
  await page.getByRole('heading', { name: 'PAIR.SPLITSHARE' }).waitFor();
  // Outside Office the library would frame a page of Microsoft's telemetry. The policy stops it before anything is asked for.
  const others = complaints.filter((text) => !text.startsWith("Framing 'https://telemetryservice.firstpartyapps.oaspapps.com/' violates"));
  expect({ others, outside: watching.outside }).toEqual({ others: [], outside: [] });
  await page.close();
});

test('the policy stops an image, a connection, a script and a frame from outside, and the test would see each', async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${site.url}taskpane.html`);
  const stopped = await page.evaluate(async () => {
    const found: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition }) => {
      if (disposition === 'enforce') found.push(effectiveDirective);
    });
    const outside = 'https://outside.example/';
    new Image().src = `${outside}figures.png`;
    await fetch(`${outside}collect`, { method: 'POST', body: '8000' }).catch(() => undefined);
    document.head.append(Object.assign(document.createElement('script'), { src: `${outside}other.js` }));
    document.head.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "changed"' }));
    document.body.append(Object.assign(document.createElement('iframe'), { src: outside }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { found: [...new Set(found)].sort(), title: document.title };
  });
  expect(stopped).toEqual({ found: ['connect-src', 'frame-src', 'img-src', 'script-src-elem'], title: '结对分算 PairShare' });
  expect(complaints.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(5);
  await page.close();
});
