import type { FaultCode } from '../accounting/fault';
import type { Bilingual } from '../accounting/language';
import type { FindingCode } from '../accounting/ledger/finding';
import { agreement } from '../i18n/en-US/faults/agreement';
import { apportion } from '../i18n/en-US/faults/apportion';
import { attribution } from '../i18n/en-US/faults/attribution';
import { cells } from '../i18n/en-US/faults/cells';
import { ledger } from '../i18n/en-US/faults/ledger';
import { quantity } from '../i18n/en-US/faults/quantity';
import { reconciliation } from '../i18n/en-US/faults/reconciliation';
import type { ParameterKey } from '../i18n/language-pack';

export type GroupKey = 'cells' | 'quantity' | 'apportion' | 'agreement' | 'ledger' | 'attribution' | 'reconciliation';

export interface FaultGroup {
  readonly title: Bilingual;
  readonly codes: readonly FaultCode[];
}

/** The codes by what they are about, as the core's folders have them. */
export const FAULT_GROUPS: Readonly<Record<GroupKey, FaultGroup>> = {
  cells: { title: { zh: '参数', en: 'Arguments' }, codes: Object.keys(cells) as FaultCode[] },
  quantity: { title: { zh: '数额', en: 'Amounts' }, codes: Object.keys(quantity) as FaultCode[] },
  apportion: { title: { zh: '比例', en: 'Ratios' }, codes: Object.keys(apportion) as FaultCode[] },
  agreement: { title: { zh: '协议的写法', en: 'Writing an agreement' }, codes: Object.keys(agreement) as FaultCode[] },
  ledger: { title: { zh: '台账、地区、期间', en: 'Ledgers, districts, periods' }, codes: Object.keys(ledger) as FaultCode[] },
  attribution: { title: { zh: '选用条款与计算', en: 'Choosing a clause, and calculating' }, codes: Object.keys(attribution) as FaultCode[] },
  reconciliation: { title: { zh: '汇总、比对、检查', en: 'Reconciling, comparing, checking' }, codes: Object.keys(reconciliation) as FaultCode[] },
};

/** What an argument may be refused for: groups of codes, or single ones. What holds for every argument is the group `cells`. */
export const FAULTS_OF_PARAMETERS: Readonly<Record<ParameterKey, readonly (GroupKey | FaultCode)[]>> = {
  amount: ['amount-unreadable', 'too-many-digits'],
  shares: ['apportion'],
  decimals: ['decimals-unreadable'],
  value: ['amount-unreadable', 'too-many-digits'],
  agreement: ['agreement', 'no-clause', 'ambiguous-clause', 'treatment-changes', 'history-needed'],
  case: ['missing-case', 'no-clause'],
  indicator: ['missing-indicator', 'no-clause', 'not-additive', 'indicators-several'],
  period: ['period-unreadable', 'missing-period'],
  start: ['date-unreadable', 'missing-start'],
  base: ['amount-unreadable', 'missing-base'],
  prior: ['amount-unreadable', 'history-needed'],
  part: ['party-unknown'],
  headers: ['ledger-header-missing', 'ledger-column-missing'],
  row: ['widths-differ', 'ledger', 'attribution'],
  clauses: ['agreement'],
  id: ['agreements-several', 'agreement-unknown'],
  ledger: ['ledger-header-missing', 'ledger-column-missing'],
  agreements: ['agreement'],
  reported: ['reported-in-row', 'reported-twice'],
  ledgerA: ['ledger-header-missing', 'ledger-column-missing', 'reporters-not-two'],
  ledgerB: ['ledger-header-missing', 'ledger-column-missing'],
  code: [],
};

/** What CHECK's codes stand for: the faults whose lines it shows. */
export const FAULTS_OF_FINDINGS: Readonly<Record<FindingCode, readonly (GroupKey | FaultCode)[]>> = {
  'double-counted': ['double-counted'],
  'repeated-row': ['row-repeated', 'row-differs'],
  'overlapping-period': ['period-overlaps'],
  'unknown-agreement': ['agreement-not-given', 'agreement-blank-with-origin', 'agreement'],
  'no-clause': ['no-clause', 'missing-case', 'missing-indicator'],
  'other-parties': ['other-parties'],
  'unknown-district': ['district-unknown', 'district-too-wide', 'district-code-differs', 'district-missing'],
  'unknown-period': ['period-unreadable', 'period-missing', 'missing-period'],
  'unknown-column': ['ledger-column-missing', 'column-twice'],
  'outside-agreement': ['outside-agreement'],
  'ambiguous-clause': ['ambiguous-clause', 'treatment-changes'],
  'credit-code': ['credit-code-wrong'],
  'credit-code-number': ['credit-code-number'],
  'organisation-code': ['organisation-code-wrong'],
  'mixed-units': ['units-mixed', 'units-mixed-terms'],
  magnitude: ['magnitude-unlike'],
  'not-additive': ['not-additive'],
  'missing-value': ['value-missing', 'missing-cap'],
  'missing-base': ['missing-base'],
  'missing-start': ['missing-start', 'date-unreadable'],
  'missing-share': ['shares-missing', 'shares-required'],
  'share-is-time': ['shares-is-time', 'shares-is-date'],
  'years-is-date': ['years-is-date'],
  'not-a-number': ['amount-unreadable', 'cell-is-error'],
  'too-many-digits': ['too-many-digits'],
  'total-row': ['total-row'],
};

export const isGroup = (key: string): key is GroupKey => Object.hasOwn(FAULT_GROUPS, key);
