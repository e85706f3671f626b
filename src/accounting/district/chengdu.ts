/** A district of Chengdu: code of GB/T 2260 (null: a functional area has none), official name, English name. */
export interface ListedDistrict {
  readonly code: string | null;
  readonly name: string;
  readonly english: string;
  /** Short, former and other spellings. The name without 区, 县 or 市 is understood anyway. */
  readonly also: readonly string[];
}

/** Chengdu (5101) in code order, then its functional areas. Source: GB/T 2260; names in force since 2020-06. */
export const CHENGDU: readonly ListedDistrict[] = [
  { code: '510104', name: '锦江区', english: 'Jinjiang', also: [] },
  { code: '510105', name: '青羊区', english: 'Qingyang', also: [] },
  { code: '510106', name: '金牛区', english: 'Jinniu', also: [] },
  { code: '510107', name: '武侯区', english: 'Wuhou', also: [] },
  { code: '510108', name: '成华区', english: 'Chenghua', also: [] },
  { code: '510112', name: '龙泉驿区', english: 'Longquanyi', also: [] },
  { code: '510113', name: '青白江区', english: 'Qingbaijiang', also: [] },
  { code: '510114', name: '新都区', english: 'Xindu', also: ['新都县'] },
  { code: '510115', name: '温江区', english: 'Wenjiang', also: ['温江县'] },
  { code: '510116', name: '双流区', english: 'Shuangliu', also: ['双流县', '510122'] },
  { code: '510117', name: '郫都区', english: 'Pidu', also: ['郫县', '510124'] },
  { code: '510118', name: '新津区', english: 'Xinjin', also: ['新津县', '510132'] },
  { code: '510121', name: '金堂县', english: 'Jintang', also: [] },
  { code: '510129', name: '大邑县', english: 'Dayi', also: [] },
  { code: '510131', name: '蒲江县', english: 'Pujiang', also: [] },
  { code: '510181', name: '都江堰市', english: 'Dujiangyan', also: ['灌县'] },
  { code: '510182', name: '彭州市', english: 'Pengzhou', also: ['彭县'] },
  { code: '510183', name: '邛崃市', english: 'Qionglai', also: ['邛崃县'] },
  { code: '510184', name: '崇州市', english: 'Chongzhou', also: ['崇庆县'] },
  { code: '510185', name: '简阳市', english: 'Jianyang', also: ['简阳县', '512081'] },
  { code: null, name: '高新区', english: 'Gaoxin', also: ['成都高新区', '高新技术产业开发区', '成都高新技术产业开发区', '高新', 'Hi-tech Zone', 'Chengdu Hi-tech Zone'] },
  { code: null, name: '天府新区', english: 'Tianfu New Area', also: ['四川天府新区', '成都天府新区', '天府新区成都直管区', '天府'] },
  { code: null, name: '东部新区', english: 'Eastern New Area', also: ['成都东部新区', '东部'] },
];

/** Levels above the county: they hold districts and are none. */
export const WIDER_AREAS: readonly string[] = ['成都', '成都市', '四川', '四川省', 'Chengdu', 'Sichuan'];
