import { parseAgreement } from '../../src/accounting/agreement/text';
import { shareInForce } from '../../src/accounting/attribution/share-in-force';
import { numberOf } from '../../src/accounting/attribution/fraction';
import { readPeriod } from '../../src/accounting/period/read-period';
import { faultOf } from '../support/fault';

const PARTIES = '飞出地=金牛区 飞入地=彭州市';

const share = (text: string | null, part: Parameters<typeof shareInForce>[2], period = '2024-03', recordCase: string | null = null) =>
  numberOf(shareInForce({ case: recordCase, indicator: '产值', dates: {}, period: readPeriod(period) }, text === null ? null : parseAgreement(text), part));

describe('the share in force', () => {
  test.each<[string | null, number, number]>([
    [null, 0, 1],
    [`金彭 ${PARTIES}; 方式=分算 比例=3:7`, 0.3, 0.7],
    // A tag takes nothing from the host, nor does counting twice.
    [`金彭 ${PARTIES}; 方式=标注 比例=3:7`, 0.3, 1],
    [`金彭 ${PARTIES}; 方式=双算`, 1, 1],
    [`金彭 ${PARTIES}; 方式=划转 比例=3:7`, 0.3, 0.7],
    [`金彭 ${PARTIES}; 方式=归飞出地`, 1, 0],
    [`金彭 ${PARTIES}; 方式=不计`, 0, 1],
    // No clause before its day.
    [`金彭 ${PARTIES}; 方式=分算 比例=3:7 起=2025-01-01`, 0, 1],
  ])('%s: origin %p, host %p', (text, origin, host) => expect([share(text, 'origin'), share(text, 'host')]).toEqual([origin, host]));

  test('of other parties, in their order; of one that is none, 0', () => {
    const text = `四方 各方=金牛区:彭州市:郫都区:武侯区; 方式=分算 比例=4:3:2:1`;
    expect([share(text, 'origin'), share(text, 'host'), share(text, { other: 0 }), share(text, { other: 1 }), share(text, { other: 2 }), share(null, { other: 0 })]).toEqual([0.4, 0.3, 0.2, 0.1, 0, 0]);
  });

  test('over a change in the middle of a period is weighed by days; of a cumulative figure the history is needed', () => {
    const text = `分日 ${PARTIES} 跨期=按日; 方式=分算 比例=5:5 止=2024-01-31; 方式=分算 比例=3:7 起=2024-02-01`;
    expect(share(text, 'origin', '2024-02')).toBe(0.3);
    expect(share(text, 'origin', '2024Q1')).toBeCloseTo((0.5 * 31 + 0.3 * 60) / 91, 15);
    expect(faultOf(() => share(text, 'origin', '2024年1-3月'))).toMatchObject({ code: 'history-needed', details: { clause: 1, why: 'cumulative' }, excel: '#N/A' });
    expect(share(text, 'origin', '2024年1-1月')).toBe(0.5);
  });
});
