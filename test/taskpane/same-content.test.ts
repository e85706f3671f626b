import { isSameContent } from '../../src/taskpane/same-content';

test('two readings are the same where every part of them is, whole numbers of any size included', () => {
  const book = (weight: bigint, text: string) => ({ list: null, agreements: [{ key: '金彭2023', shares: { weights: [weight, 1n] }, text }] });
  expect(isSameContent(book(1n, '5:5'), book(1n, '5:5'))).toBe(true);
  expect(isSameContent(book(1n, '5:5'), book(2n, '5:5'))).toBe(false);
  expect(isSameContent(book(1n, '5:5'), book(1n, '6:4'))).toBe(false);
  expect(isSameContent({ weight: 1n }, { weight: 1 })).toBe(false);
});
