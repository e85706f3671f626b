import { parseAgreement } from '../../src/accounting/agreement/text';
import { writeAgreements } from '../../src/workbook/agreement-sheet/write-agreements';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

/** Two phases by year, a clock, a document: every kind of cell that Excel would make something else of. */
export const NEW = parseAgreement('武金2026 飞出地=金堂县 飞入地=武侯区 起=2026-01-01 止=2030-12-31; 情形=反向飞地 方式=分算 比例=5:5 年次=1-3 时钟=登记变更 依据=第二条; 情形=反向飞地 方式=分算 比例=3:7 年次=4-6 时钟=登记变更 依据=第二条');

/** The layouts a sheet 结对协议 is found in. */
export const LAYOUTS = ['no sheet', 'blank sheet', 'plain ranges', 'tables', 'texts only'] as const;

/** A workbook whose sheet 结对协议 is laid out so. */
export async function laidOut(layout: (typeof LAYOUTS)[number], onAction?: (number: number) => void): Promise<WorkbookPage> {
  const workbook = await openWorkbookPage(onAction ? { onAction } : {});
  const { model, agreements } = workbook;
  const everything = { row: 0, column: 0, rows: 60, columns: 20 };
  if (layout === 'plain ranges') return workbook;
  model.deleteName('金彭2023', null);
  model.clear(agreements, everything, 'All');
  if (layout === 'no sheet') model.deleteSheet(agreements);
  if (layout === 'texts only') {
    workbook.put(agreements, 0, 0, [['协议', '全文'], ['金彭2023', '金彭2023 飞出地=金牛区 飞入地=彭州市 方式=分算 比例=5:5']]);
    model.addName('金彭2023', "='结对协议'!$B$2", null, '');
  }
  if (layout === 'tables') {
    await writeAgreements([{ key: null, agreement: parseAgreement('金彭2023 飞出地=金牛区 飞入地=彭州市; 情形=新设 方式=分算 比例=5:5; 情形=迁移 方式=分算 比例=3:7') }, { key: null, agreement: parseAgreement('武金2024 飞出地=武侯区 飞入地=金堂县 方式=标注 比例=30%') }], 'zh');
  }
  await workbook.page.host.settled();
  return workbook;
}
