import type { report as english } from '../en-US/pane-report';
import type { Translation } from '../translation';

export const report: Translation<typeof english> = {
  title: '结对地区对账报告',
  context: { period: '期间', indicator: '指标', unit: '计量单位', ledgers: '台账', made: '生成时间', agreements: '适用协议', missing: '不完整', reported: '上报数' },
  allPeriods: '全部期间',
  noIndicator: '未写明',
  missingRows: (rows) => `工作表第 ${rows} 行未计入，见待核事项`,
  headings: { districts: '各区（市）县与全市', chart: '属地数与考核数', transfers: '地区之间', moved: '地区之间转移', settle: '结算', taxes: '分指标结算', caps: '上限与回收', growth: '可比增长', findings: '待核事项', agreements: '协议全文', signatures: '签字' },
  districtsNote: '考核数＝属地数－转出＋转入＋标注；全市＝考核数合计－标注。',
  rowsNote: '提示中的行号从台账首行数起。',
  valuesNote: (time) => `各数计算于 ${time}。`,
  settleNote: '只计划转条款，逐对轧差。',
  growthNote: '可比口径：上年数按今年的范围重算。考核口径：两年均按今年的协议计算。',
  check: '校验',
  columns: {
    from: '转出地', to: '转入地', moved: '转移', tags: '标注', pair: '地区', payer: '付方', payee: '收方', amount: '金额', indicator: '指标', unit: '单位', basis: '条款', cap: '上限', credited: '已分享', room: '剩余额度',
    district: '地区', current: '今年', base: '上年', comparableBase: '上年（可比）', appraisal: '考核数', appraisalBase: '上年（考核）', published: '公布增长', comparable: '可比增长', appraised: '考核增长',
  },
  noFindings: '无。',
  compared: (a, b) => `比对：甲 ${a}，乙 ${b}`,
  settled: (count, sheet) => `另有 ${String(count)} 条已处理，见工作表“${sheet}”。`,
  finding: (place, title, text) => `${place}　${title}：${text}`,
  partyA: (district) => `甲方（${district}）`,
  partyB: (district) => `乙方（${district}）`,
  party: (district) => `${district}`,
  cityParty: '市级',
  versions: (id, from, to) => (from === '' && to === '' ? id : `${id}（${from}至${to}）`),
};
