import { findDistrict } from '../../src/accounting/district/find-district';

test.each([
  ['彭州市统计局（示例）', '彭州市'],
  ['金牛报送', '金牛区'],
  ['填报单位：成都高新区经济运行局', '高新区'],
  ['金牛区与彭州市结对台账', null],
  ['台账', null],
  ['高新技术企业台账', null],
  ['', null],
])('%s speaks of %s', (text, name) => expect(findDistrict(text)?.name ?? null).toBe(name));
