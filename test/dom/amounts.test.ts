import { amountText, countText, rowsText } from '../../src/reckoning/amounts';

describe('figures on the pane', () => {
  test.each([
    ['12345.67', 2, '12,345.67'],
    ['-120.5', 2, '−120.50'],
    ['1000000', 0, '1,000,000'],
    ['0', 2, '0.00'],
    ['999', 2, '999.00'],
  ])('%s with %d decimals is %s', (amount, decimals, text) => expect(amountText(amount, decimals)).toBe(text));

  test('counts have thousands commas', () => expect(countText(1218)).toBe('1,218'));

  test('rows are shown as ranges, a few of them', () => {
    expect(rowsText([5, 6, 7, 12], '、')).toEqual({ text: '5–7、12', more: false });
    expect(rowsText([1, 3, 5, 7, 9], ', ')).toEqual({ text: '1, 3, 5, 7', more: true });
  });
});
