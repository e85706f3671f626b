import { parseAgreement } from '../../src/accounting/agreement/text';
import { dayOf } from '../../src/accounting/period/calendar';
import { sharePicture } from '../../src/taskpane/agreements/shares';
import { termOf } from '../../src/taskpane/agreements/term';

const day = (year: number, month: number, date: number): number => {
  const found = dayOf(year, month, date);
  if (found === null) throw new Error('no such day');
  return found;
};
const today = day(2026, 11, 23);

describe('the term of an agreement on 2026-11-23', () => {
  test.each([
    ['起=2023-07-01 止=2028-06-30', 'in-force', { years: 1, months: 7 }],
    ['起=2027-01-01 止=2036-12-31', 'upcoming', { days: 39 }],
    ['起=2020-01-01 止=2025-12-31', 'expired', null],
    ['起=2020-01-01 止=2026-11-23', 'in-force', { days: 1 }],
  ])('%s is %s', (dates, status, distance) => {
    const term = termOf(parseAgreement(`甲 ${dates} 比例=5:5`), today);
    expect(term.status).toBe(status);
    if (distance === null) expect(term.distance).toBeNull();
    else expect(term.distance).toMatchObject(distance);
  });

  test('of several clauses it runs from the first to the last, and an open one leaves it open', () => {
    const term = termOf(parseAgreement('甲; 比例=5:5 起=2020-01-01 止=2022-12-31; 比例=3:7 起=2023-01-01'), today);
    expect(term).toMatchObject({ from: day(2020, 1, 1), to: null, status: 'in-force', distance: null });
  });
});

describe('the picture of a share', () => {
  const picture = (terms: string) => {
    const [clause] = parseAgreement(terms).clauses;
    if (!clause) throw new Error('no clause');
    return sharePicture(clause);
  };

  test('a split is parts of the whole', () => expect(picture('5:5')).toMatchObject({ origin: 0.5, host: 0.5, tag: null, text: { origin: '50%', host: '50%' } }));
  test('a tag stands on top of a full host', () => expect(picture('方式=标注 比例=30%')).toMatchObject({ origin: 0, host: 1, tag: 0.3, text: { origin: '30%', host: '100%' } }));
  test('归飞出地 leaves the host nothing', () => expect(picture('方式=归飞出地')).toMatchObject({ origin: 1, host: 0 }));
  test('a third says that it is rounded', () => expect(picture('1:2').text).toMatchObject({ origin: '≈33.33%', host: '≈66.67%' }));
});
