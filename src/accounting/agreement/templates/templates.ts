import type { Template, TemplateClause } from './template';

const unnamed: TemplateClause = { agreement: null, origin: null, host: null };

const jinPeng: TemplateClause = { agreement: '金彭', origin: '金牛区', host: '彭州市', treatment: '分算', shares: '5:5', indicator: null, from: null, to: null, reference: null };

const jingJinJi = '财预〔2015〕92号';
const ningde = '宁德市 2017 年飞地项目利益分享办法（媒体报道）';
const gaozhu = '川渝高竹新区税收与统计分享办法（媒体报道）';

/** Ready templates, each with its source (facts as published; what a source leaves open is null). */
export const TEMPLATES: readonly Template[] = [
  {
    key: 'jin-peng',
    source: null,
    clauses: [{ ...jinPeng, case: '新设' }, { ...jinPeng, case: '迁移' }],
  },
  {
    key: 'enclave-memo',
    source: null,
    clauses: [{ ...unnamed, case: '正向飞地', indicator: null, treatment: '标注', shares: null, from: null, to: null, reference: null }],
  },
  {
    key: 'reverse-enclave',
    source: null,
    clauses: [{ agreement: '武金', origin: '金堂县', host: '武侯区', case: '反向飞地', indicator: null, treatment: null, shares: null, from: null, to: null, reference: null }],
  },
  {
    key: 'jing-jin-ji-tax',
    source: jingJinJi,
    // Three years, two more while the cap is not reached; the taxes share one cap, so they are one indicator.
    clauses: [{
      ...unnamed, case: '迁移', indicator: '税收', treatment: '划转', shares: '5:5', years: '1-5', clock: '达产',
      cap: '3×基数', threshold: '基数>=2000万元', reference: jingJinJi,
    }],
  },
  {
    key: 'ningde-two-clocks',
    source: ningde,
    clauses: [
      { ...unnamed, indicator: '税收', treatment: '划转', shares: '5:5', years: '1-5', clock: '首税', reference: ningde },
      { ...unnamed, indicator: '产值、固定资产投资', treatment: '分算', shares: '5:5', years: '1-5', clock: '开工', reference: ningde },
    ],
  },
  {
    key: 'gaozhu-increment',
    source: gaozhu,
    clauses: [
      { ...unnamed, indicator: '税收', treatment: '划转', shares: '5:5', base: '记录', 'base-to': null, reference: gaozhu },
      { ...unnamed, indicator: '固定资产投资', treatment: '分算', shares: null, reference: gaozhu },
    ],
  },
  {
    key: 'equity-venture',
    source: null,
    clauses: [{ ...unnamed, case: '合资', indicator: null, treatment: '分算', shares: null, from: null, to: null, reference: null }],
  },
  {
    key: 'cost-sharing',
    source: null,
    clauses: [{ ...unnamed, case: '成本', indicator: null, treatment: '划转', shares: null, from: null, to: null, reference: null }],
  },
  {
    key: 'head-count',
    source: null,
    clauses: [{ ...unnamed, case: '教育、医疗', indicator: null, treatment: '分算', shares: null, decimals: '0', from: null, to: null, reference: null }],
  },
];
