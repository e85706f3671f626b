import { openOfficePage } from '../support/office-page';

test('the real library boots over the host and believes it is inside Excel', async () => {
  const page = await openOfficePage({ locale: 'zh-CN' });
  const { host, platform } = await page.Office.onReady();
  expect({ host, platform }).toEqual({ host: 'Excel', platform: 'PC' });
  expect(page.Office.context.displayLanguage).toBe('zh-CN');
  page.close();
});

test('what is written can be read', async () => {
  const page = await openOfficePage();
  await page.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = [[1, 2], ['=SUM(A1:B1)', 'x']];
    range.load('values,address,formulas');
    await context.sync();
    expect(range.values).toEqual([[1, 2], [3, 'x']]);
    expect(range.address).toBe('Sheet1!A1:B2');
  });
  page.close();
});
