import type { findings as english } from '../en-US/pane-findings';
import type { Translation } from '../translation';

export const findings: Translation<typeof english> = {
  titles: {
    'double-counted': '两地重复上报',
    'repeated-row': '整行重复',
    'overlapping-period': '期间重叠',
    'unknown-agreement': '协议不存在',
    'no-clause': '没有适用条款',
    'other-parties': '双方与协议不符',
    'unknown-district': '地区认不出',
    'unknown-period': '期间认不出',
    'unknown-column': '缺列或重列',
    'outside-agreement': '不在协议期内',
    'ambiguous-clause': '条款不能确定',
    'credit-code': '信用代码有误',
    'credit-code-number': '信用代码存成数字',
    'organisation-code': '组织机构代码有误',
    'mixed-units': '计量单位不一',
    magnitude: '数量级异常',
    'not-additive': '比率不能分算',
    'missing-value': '缺数值',
    'missing-base': '缺基数',
    'missing-start': '缺起始日或认不出',
    'missing-share': '缺比例',
    'share-is-time': '比例存成时间',
    'years-is-date': '年次存成日期',
    'not-a-number': '不是数字',
    'too-many-digits': '位数过多',
    'total-row': '合计行',
  },
  levels: { error: '错误', warning: '警告', information: '提示' },
};
