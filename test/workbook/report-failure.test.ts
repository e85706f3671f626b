import type { Report } from '../../src/workbook/report/report';
import { undoReport } from '../../src/workbook/report/undo-report';
import type { WrittenReport } from '../../src/workbook/report/write-report';
import { writeReport } from '../../src/workbook/report/write-report';
import { reportPicture } from './report-picture';
import { sampleReport } from './sample-reports';
import { Cutting } from './cutting';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

jest.setTimeout(300_000);

/** The ledger itself spills at once; what functions give comes late, and is held by report.test.ts. */
const spilling = (report: Report): Report => ({ ...report, calculations: report.calculations.map((calculation) => ({ ...calculation, formula: '=飞地台账[#All]' })) });

/** As small as a report can be that has everything. */
const FIRST = spilling(sampleReport({ columns: 3, districts: ['金牛区'] }));

/** Longer in its table, wider in its calculations, one chart less. */
function second(): Report {
  const { sections, calculations, ...report } = sampleReport({ columns: 4, districts: ['金牛区', '彭州市'], findings: ['第 5 行缺本期数。', '第 6 行疑似按元填报。'] });
  return spilling({ ...report, calculations: [...calculations, ...calculations.map((calculation) => ({ ...calculation, id: 'again' }))], sections: sections.filter(({ heading }) => heading !== '转出') });
}
const SECOND = second();

describe('whichever single operation Excel refuses', () => {
  const cutting = new Cutting();
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await openWorkbookPage({ table: true, onAction: cutting.onAction });
  });
  afterEach(() => workbook.page.close());

  const pictureNow = async (): Promise<string> => {
    await workbook.page.host.settled();
    return JSON.stringify(reportPicture(workbook));
  };

  /** Cuts an action at every operation; `back` undoes it where it was done all the same. Gives the number of operations. */
  async function everywhere(action: () => Promise<unknown>, back: (result: unknown) => Promise<void>): Promise<number> {
    const before = await pictureNow();
    for (let at = 0; ; at += 1) {
      const { failure, result, reached } = await cutting.failing(at, action);
      await workbook.page.host.settled();
      if (failure === null) await back(result);
      else expect({ at, outcome: failure.outcome }).toEqual({ at, outcome: expect.stringMatching(/^(unchanged|restored|not-undone)$/) as string });
      if ((await pictureNow()) !== before) expect({ at, picture: JSON.parse(await pictureNow()) as unknown }).toEqual({ at, picture: JSON.parse(before) as unknown });
      if (!reached) return at;
    }
  }

  test('of making a report, there is a whole one or none', async () => {
    expect(await everywhere(() => writeReport(FIRST), (written) => undoReport(written as WrittenReport))).toBeGreaterThan(100);
  });

  test('of making it again, the earlier one or the new one stands as a whole', async () => {
    await writeReport(FIRST);
    expect(await everywhere(() => writeReport(SECOND), (written) => undoReport(written as WrittenReport))).toBeGreaterThan(150);
  });

  test('of taking it back, it is there or gone', async () => {
    let written = await writeReport(FIRST);
    expect(await everywhere(() => undoReport(written), async () => void (written = await writeReport(FIRST)))).toBeGreaterThan(10);
  });

  test('of going back to the earlier one, either of them stands as a whole', async () => {
    await writeReport(FIRST);
    let written = await writeReport(SECOND);
    expect(await everywhere(() => undoReport(written), async () => void (written = await writeReport(SECOND)))).toBeGreaterThan(100);
  });
});
