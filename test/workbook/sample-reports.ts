import type { Language } from '../../src/accounting/language';
import type { Report, ReportTable, Section, TableRow } from '../../src/workbook/report/report';
import { lookUp, proof } from '../../src/workbook/report/report-formula';
import { WORDS } from '../../src/workbook/report/words';

const FIGURES = '#,##0.00';

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['地区', '属地数', '转出', '转入', '标注', '考核数', '提示'],
  en: ['district', 'territorial', 'out', 'in', 'tags', 'appraisal', 'remark'],
};

/** The column of remarks. */
const REMARK = 6;

/** RECONCILE's rows below the districts. */
const TOTALS: Readonly<Record<Language, readonly string[]>> = { zh: ['合计', '市级抵消', '全市'], en: ['total', 'elimination', 'city'] };

const SIGNATURES: Readonly<Record<Language, readonly string[]>> = { zh: ['甲方（金牛区）', '乙方（彭州市）', '市级'], en: ['Party A (金牛区)', 'Party B (彭州市)', 'City'] };

export const RECONCILE = '=PAIR.RECONCILE(飞地台账[#All],结对协议!$A$1:$H$3,"产值","2024年")';

export interface SampleOptions {
  readonly language?: Language;
  readonly districts?: readonly string[];
  readonly findings?: readonly string[];
  readonly agreements?: readonly { readonly label: string; readonly text: string }[];
  readonly live?: boolean;
  readonly charts?: boolean;
  readonly parties?: readonly string[];
  readonly subject?: string;
  /** Columns of the table with a figure, a remark at the end; all of RECONCILE where it is omitted. */
  readonly columns?: number;
}

function districtTable(language: Language, districts: readonly string[], live: boolean, shown: number): ReportTable {
  const columns = HEADERS[language].slice(0, shown).map((header, index) => ({ header, format: index === 0 || index === REMARK ? null : FIGURES, ...(index === REMARK && { width: 24 }) }));
  const figures = (label: string, at: number) => HEADERS[language].slice(1, shown).map((_, index) => (live ? lookUp('city', index + 1) : index + 1 === REMARK ? '' : (at + 1) * 1000 + index + label.length / 100));
  const rows = (labels: readonly string[], role?: 'total'): TableRow[] => labels.map((label, at) => ({ cells: [label, ...figures(label, at)], key: label, ...(role && { role }) }));
  const [total = '', , city = ''] = TOTALS[language];
  const holds = proof([{ column: 1, row: total }, '-', { column: 1, row: city }], 2, language);
  return { kind: 'table', id: 'districts', columns, rows: [...rows(districts), ...rows(TOTALS[language], 'total'), { cells: [language === 'zh' ? '校验' : 'check', holds], role: 'proof' }] };
}

/** A report as the pane fills it, small enough to be cut at every operation. */
export function sampleReport({ language = 'zh', districts = ['金牛区', '彭州市'], findings = ['第 5 行缺本期数，彭州川西医药有限公司。'], agreements = [], live = true, charts = true, parties = SIGNATURES[language], subject = '产值 2024年', columns = REMARK + 1 }: SampleOptions = {}): Report {
  const zh = language === 'zh';
  /** Appraisal, where it is shown. */
  const last = Math.min(REMARK, columns) - 1;
  const chart: Section = {
    heading: zh ? '属地数与考核数' : 'Territorial and appraisal',
    body: { kind: 'chart', type: 'columns', table: 'districts', title: zh ? '各地区属地数与考核数' : 'Territorial and appraisal by district', categories: 0, series: [1, last].map((column) => ({ name: HEADERS[language][column] ?? '', column })) },
  };
  const bars: Section = { heading: zh ? '转出' : 'Out', body: { kind: 'chart', type: 'bars', table: 'districts', title: zh ? '各地区转出' : 'Out by district', categories: 0, series: [{ name: HEADERS[language][2] ?? '', column: 2 }] } };
  return {
    language,
    sheet: WORDS.sheet[language],
    subject,
    title: zh ? '金牛区与彭州市结对对账报告' : 'Reconciliation of 金牛区 and 彭州市',
    context: [{ label: zh ? '期间' : 'Period', value: zh ? '2024年' : '2024' }, { label: zh ? '计量单位' : 'Unit', value: zh ? '万元' : '10,000 yuan' }, { label: zh ? '台账' : 'Ledger', value: '台账!A1:G8' }],
    calculatedOn: live ? null : '2026-11-27 17:00',
    calculations: live ? [{ id: 'city', heading: zh ? '各地区' : 'Districts', formula: RECONCILE, columns: 7, rows: districts.length + 5 }] : [],
    sections: [
      { heading: zh ? '一、各地区' : '1. Districts', note: zh ? '考核数＝属地数－转出＋转入＋标注。' : 'Appraisal = territorial − out + in + tags.', body: districtTable(language, districts, live, columns) },
      ...(charts ? [chart, bars] : []),
      { heading: zh ? '二、待核事项' : '2. Open findings', body: { kind: 'texts', items: findings.map((text) => ({ text })) } },
      ...(agreements.length > 0 ? [{ heading: zh ? '三、协议' : '3. Agreements', body: { kind: 'texts', items: agreements } } as const] : []),
      { heading: zh ? '签字' : 'Signatures', body: { kind: 'signatures', parties } },
    ],
  };
}
