import { compareDistricts, districtName, readDistrict } from '../../src/accounting/district/read-district';
import { CHENGDU } from '../../src/accounting/district/chengdu';
import { Fault } from '../../src/accounting/fault';

const codeOf = (text: string | number) => {
  try {
    readDistrict(text);
    return null;
  } catch (error) {
    return error instanceof Fault ? error.code : error;
  }
};

describe('readDistrict', () => {
  it.each([
    ['金牛区', '金牛区'], ['金牛', '金牛区'], ['510106', '金牛区'], [510106, '金牛区'], ['５１０１０６', '金牛区'], [' 金牛区 ', '金牛区'], ['510106000000', '金牛区'],
    ['成都市金牛区', '金牛区'], ['四川省成都市彭州市', '彭州市'], ['Jinniu', '金牛区'], ['pengzhou city', '彭州市'],
    ['郫县', '郫都区'], ['双流县', '双流区'], ['新津县', '新津区'], ['高新区', '高新区'], ['天府新区', '天府新区'], ['东部新区', '东部新区'],
    ['金牛区（510106）', '金牛区'], ['浦东新区(310115)', '浦东新区(310115)'], ['高新区(510703)', '高新区(510703)'], ['生物城（双流）', '生物城(双流区)'],
  ])('reads %s as %s', (written, name) => expect(readDistrict(written).name).toBe(name));

  it.each([
    ['金 牛 区', '金牛区'], ['JINNIU  District', '金牛区'], ['浦东新区 ( 310115 )', '浦东新区(310115)'], ['生物城 ( 双流 )', '生物城(双流区)'], ['成都市金牛区(510106)', '金牛区'], ['金牛区 ( 510106 )', '金牛区'],
  ])('takes no notice of blanks and capitals: %s is %s', (written, name) => expect(readDistrict(written).name).toBe(name));

  it('says what it could not read, and whose the code is', () => {
    const fault = (text: string | null) => {
      try {
        readDistrict(text);
        return null;
      } catch (error) {
        return error instanceof Fault ? [error.code, error.details] : error;
      }
    };
    expect(fault(null)).toEqual(['district-unknown', { text: '' }]);
    expect(fault('成都市(510100)')).toEqual(['district-too-wide', { text: '成都市(510100)' }]);
    expect(fault('武侯区(510106)')).toEqual(['district-code-differs', { text: '武侯区(510106)', name: '金牛区', code: '510106' }]);
  });

  it('keeps code and parent', () => {
    expect(readDistrict('浦东新区(310115)')).toEqual({ name: '浦东新区(310115)', code: '310115', parent: null });
    expect(readDistrict('生物城(双流县)')).toEqual({ name: '生物城(双流区)', code: null, parent: '双流区' });
  });

  it.each([
    ['成都市', 'district-too-wide'], ['四川省', 'district-too-wide'], [510100, 'district-too-wide'], ['51', 'district-too-wide'], ['成都市(510100)', 'district-too-wide'], ['片区(成都市)', 'district-too-wide'],
    ['5101', 'district-too-wide'], ['510', 'district-unknown'], ['5101x', 'district-unknown'], ['x51', 'district-unknown'], ['51ab', 'district-unknown'], ['浦东新区( )', 'district-unknown'], ['(310115)', 'district-unknown'], ['浦东新区()', 'district-unknown'],
    ['亚特兰蒂斯', 'district-unknown'], ['', 'district-unknown'], ['金牛区(彭州市)', 'district-unknown'], ['高新区(双流区)', 'district-unknown'], ['园区(亚特兰蒂斯)', 'district-unknown'], ['310115', 'district-unknown'], ['金'.repeat(40_000), 'district-unknown'],
    ['武侯区(510106)', 'district-code-differs'],
  ])('refuses %s', (written, code) => expect(codeOf(written)).toBe(code));

  it('reads every district of the table back from its name, English name and code', () => {
    for (const { name, english, code } of CHENGDU) {
      for (const spelling of [name, english, code ?? name]) expect(readDistrict(spelling)).toEqual({ name, code, parent: null });
    }
  });
});

describe('districts in a list', () => {
  it('stand in code order, areas behind their parent, functional areas last', () => {
    const names = ['高新区', '彭州市', '生物城(双流区)', '金牛区', '浦东新区(310115)', '双流区', '郫都区', '天府新区'];
    const sorted = names.map(readDistrict).sort(compareDistricts).map((district) => district.name);
    expect(sorted).toEqual(['浦东新区(310115)', '金牛区', '双流区', '生物城(双流区)', '郫都区', '彭州市', '高新区', '天府新区']);
  });

  it('are equal where they are the same, and of two areas of one district the names decide', () => {
    const [one, other] = [readDistrict('金牛区'), readDistrict('510106')];
    expect(compareDistricts(one, other)).toBe(0);
    const areas = ['乙片区(双流区)', '双流区', '丙片区(双流区)', '甲片区(高新区)', '高新区', '东部新区'].map(readDistrict).sort(compareDistricts);
    expect(areas.map(({ name }) => name)).toEqual(['双流区', '丙片区(双流区)', '乙片区(双流区)', '高新区', '甲片区(高新区)', '东部新区']);
    expect([compareDistricts(readDistrict('金牛区'), readDistrict('彭州市')), compareDistricts(readDistrict('彭州市'), readDistrict('金牛区'))]).toEqual([-1, 1]);
  });

  it('have names in both languages', () => {
    expect(districtName(readDistrict('510182'), 'zh')).toBe('彭州市');
    expect(districtName(readDistrict('510182'), 'en')).toBe('Pengzhou');
    expect(districtName(readDistrict('生物城(双流区)'), 'en')).toBe('生物城 (Shuangliu)');
    expect(districtName(readDistrict('浦东新区(310115)'), 'en')).toBe('浦东新区(310115)');
  });
});
