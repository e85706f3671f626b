import type { ENCLAVEATTRIB, HOSTKEEPS } from '../enclaveattrib';
import type { GuideOf } from './guide';
import { PART, RECORD } from './record-parameters';

const JINPENG = '金彭2023 飞出地=金牛区 飞入地=彭州市 起=2023-07-01 止=2028-06-30; 情形=新设 方式=分算 比例=5:5; 情形=迁移 方式=分算 比例=5:5';

export const enclaveattrib: GuideOf<typeof ENCLAVEATTRIB> = {
  summary: { zh: '按协议计算计入飞出地（或某一方）的考核数', en: 'The amount an agreement attributes to the origin, or to another party, for appraisal' },
  result: 'matrix',
  parameters: { ...RECORD, part: PART },
  examples: [
    { about: { zh: '五五分算', en: 'Shared 5:5' }, formula: '=PAIR.ENCLAVEATTRIB(12345.67,"5:5")', args: [12345.67, '5:5'], result: 6172.84 },
    { about: { zh: '金彭机制，迁移企业', en: 'The Jin-Peng mechanism, a relocated enterprise' }, formula: `=PAIR.ENCLAVEATTRIB(8000,"${JINPENG}","迁移","规上工业总产值","2024-03")`, args: [8000, JINPENG, '迁移', '规上工业总产值', '2024-03'], result: 4000 },
    { about: { zh: '上限 7800，此前已计入 6000', en: 'A cap of 7800, 6000 of it credited before' }, formula: '=PAIR.ENCLAVEATTRIB(4500,"方式=划转 比例=5:5 上限=7800",,,"2024",,,6000)', args: [4500, '方式=划转 比例=5:5 上限=7800', null, null, '2024', null, null, 6000], result: 1800 },
    { about: { zh: '标注：飞出地另计三成', en: 'A memo of 30 %' }, formula: '=PAIR.ENCLAVEATTRIB(8000,"方式=标注 比例=30%")', args: [8000, '方式=标注 比例=30%'], result: 2400 },
  ],
};

export const hostkeeps: GuideOf<typeof HOSTKEEPS> = {
  summary: { zh: '按协议计算飞入地的考核数', en: "The host's appraisal figure under an agreement" },
  result: 'matrix',
  parameters: RECORD,
  examples: [
    { about: { zh: '五五分算后飞入地留下的', en: 'What the host keeps of 5:5' }, formula: '=PAIR.HOSTKEEPS(12345.67,"5:5")', args: [12345.67, '5:5'], result: 6172.83 },
    { about: { zh: '标注不减飞入地', en: 'A memo takes nothing from the host' }, formula: '=PAIR.HOSTKEEPS(8000,"方式=标注 比例=30%")', args: [8000, '方式=标注 比例=30%'], result: 8000 },
  ],
};
