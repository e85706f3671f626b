import type { FieldKey } from '../../src/accounting/agreement/fields';
import { readClausesTable } from '../../src/accounting/agreement/table';
import type { Template } from '../../src/accounting/agreement/templates/template';
import { requiredCells, templateTable } from '../../src/accounting/agreement/templates/template';
import { TEMPLATES } from '../../src/accounting/agreement/templates/templates';
import { templates } from '../../src/i18n/en-US/templates';
import { faultOf } from '../support/fault';

/** What a user may write where a template asks for a term. */
const ANSWERS: Readonly<Partial<Record<FieldKey, string>>> = {
  agreement: '甲', origin: '武侯区', host: '金堂县', indicator: '产值', treatment: '标注', shares: '51:49', from: '2024-01-01', to: '2028-12-31', 'base-to': '飞入地', reference: '第三条',
};

function filled(template: Template, except: readonly FieldKey[] = []) {
  const table = templateTable(template, 'zh');
  for (const { row, column, field } of requiredCells(template)) if (!except.includes(field)) table[row]?.splice(column, 1, ANSWERS[field] ?? '?');
  return table;
}

describe.each(TEMPLATES.map((template) => [template.key, template] as const))('%s', (_key, template) => {
  test('is an agreement once its blanks are filled in', () => {
    const [agreement, ...more] = readClausesTable(filled(template));
    expect(more).toEqual([]);
    expect(agreement?.clauses).toHaveLength(template.clauses.length);
  });

  test('has a header in either language', () => {
    const [chinese = [], english = []] = (['zh', 'en'] as const).map((language) => templateTable(template, language)[0]);
    expect(chinese).toHaveLength(english.length);
    expect(english.join()).toMatch(/^[a-z,-]+$/);
  });
});

test('shares and treatments that a source leaves open stay blank, and are refused until filled in', () => {
  for (const template of TEMPLATES) {
    const open = requiredCells(template).map(({ field }) => field);
    for (const field of ['shares', 'treatment', 'base-to'] as const) {
      if (open.includes(field)) expect(faultOf(() => readClausesTable(filled(template, [field]))).code).toBe({ shares: 'shares-required', treatment: 'treatment-missing', 'base-to': 'base-to-missing' }[field]);
    }
  }
});

test('only terms with a published or agreed ratio carry 5:5', () => {
  const withRatio = TEMPLATES.filter(({ clauses }) => clauses.some(({ shares }) => typeof shares === 'string'));
  expect(withRatio.map(({ key }) => key)).toEqual(['jin-peng', 'jing-jin-ji-tax', 'ningde-two-clocks', 'gaozhu-increment']);
});

test('every template has its words in the interface', () => expect(Object.keys(templates).sort()).toEqual(TEMPLATES.map(({ key }) => key as string).sort()));
