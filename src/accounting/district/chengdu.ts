/** A district of Chengdu: code of GB/T 2260 (null: a functional area has none), official name, English name. */
export interface ListedDistrict {
  readonly code: string | null;
  readonly name: string;
  readonly english: string;
  /** Short, former and other spellings. The name without 区, 县 or 市 is understood anyway. */
  readonly also: readonly string[];
}

const listed = (code: string | null, name: string, english: string, ...also: readonly string[]): ListedDistrict => ({ code, name, english, also });

/** Chengdu (5101) in code order, then its functional areas. Source: GB/T 2260; names in force since 2020-06. */
export const CHENGDU: readonly ListedDistrict[] = [
  listed('510104', '锦江区', 'Jinjiang'),
  listed('510105', '青羊区', 'Qingyang'),
  listed('510106', '金牛区', 'Jinniu'),
  listed('510107', '武侯区', 'Wuhou'),
  listed('510108', '成华区', 'Chenghua'),
  listed('510112', '龙泉驿区', 'Longquanyi'),
  listed('510113', '青白江区', 'Qingbaijiang'),
  listed('510114', '新都区', 'Xindu', '新都县'),
  listed('510115', '温江区', 'Wenjiang', '温江县'),
  listed('510116', '双流区', 'Shuangliu', '双流县', '510122'),
  listed('510117', '郫都区', 'Pidu', '郫县', '510124'),
  listed('510118', '新津区', 'Xinjin', '新津县', '510132'),
  listed('510121', '金堂县', 'Jintang'),
  listed('510129', '大邑县', 'Dayi'),
  listed('510131', '蒲江县', 'Pujiang'),
  listed('510181', '都江堰市', 'Dujiangyan', '灌县'),
  listed('510182', '彭州市', 'Pengzhou', '彭县'),
  listed('510183', '邛崃市', 'Qionglai', '邛崃县'),
  listed('510184', '崇州市', 'Chongzhou', '崇庆县'),
  listed('510185', '简阳市', 'Jianyang', '简阳县', '512081'),
  listed(null, '高新区', 'Gaoxin', '成都高新区', '高新技术产业开发区', '成都高新技术产业开发区', '高新', 'Hi-tech Zone', 'Chengdu Hi-tech Zone'),
  listed(null, '天府新区', 'Tianfu New Area', '四川天府新区', '成都天府新区', '天府新区成都直管区', '天府'),
  listed(null, '东部新区', 'Eastern New Area', '成都东部新区', '东部'),
];

/** Levels above the county: they hold districts and are none. */
export const WIDER_AREAS: readonly string[] = ['成都', '成都市', '四川', '四川省', 'Chengdu', 'Sichuan'];
