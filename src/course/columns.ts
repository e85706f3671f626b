import type { LedgerColumn } from './exercise';

/** The columns of the exercises' ledgers, headed as the functions know them. */
export const NAME: LedgerColumn = { header: { zh: '单位名称', en: 'name' }, kind: 'text' };
export const HOST: LedgerColumn = { header: { zh: '属地', en: 'host' }, kind: 'text' };
export const ORIGIN: LedgerColumn = { header: { zh: '飞出地', en: 'origin' }, kind: 'text' };
export const AGREEMENT: LedgerColumn = { header: { zh: '协议', en: 'agreement' }, kind: 'text', onSheetOnly: true };
export const CASE: LedgerColumn = { header: { zh: '情形', en: 'case' }, kind: 'text' };
export const INDICATOR: LedgerColumn = { header: { zh: '指标', en: 'indicator' }, kind: 'text' };
export const PERIOD: LedgerColumn = { header: { zh: '期间', en: 'period' }, kind: 'text' };
export const FIGURE: LedgerColumn = { header: { zh: '本期数', en: 'value' }, kind: 'amount' };
export const CUMULATIVE: LedgerColumn = { header: { zh: '累计数', en: 'cumulative' }, kind: 'amount' };
export const BASE: LedgerColumn = { header: { zh: '基数', en: 'base' }, kind: 'amount' };

/** The same in every row. */
export const hidden = (column: LedgerColumn): LedgerColumn => ({ ...column, onSheetOnly: true });
