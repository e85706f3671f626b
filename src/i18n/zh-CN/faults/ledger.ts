import { LEDGER_FIELDS } from '../../../accounting/ledger/fields';
import type { LedgerFaults } from '../../../accounting/ledger/faults';
import type { FaultMessages } from '../../translation';

export const ledger: FaultMessages<LedgerFaults> = {
  'district-unknown': ({ text }) => `“${text}”不是已知的区（市）县。请写名称或代码，例如 金牛区 或 510106；其他地区写成 名称(代码)。`,
  'district-too-wide': ({ text }) => `“${text}”是省或市，不能作为飞出地或飞入地。请写到区（市）县，例如 彭州市 或 510182。`,
  'district-code-differs': ({ text, name, code }) => `“${text}”的名称与代码不一致：${code} 是${name}。请改正其中一个。`,
  'period-unreadable': ({ text }) => `“${text}”不是报告期。请写成 2026年3月、2026年1-9月、2026Q1 或 2026。`,
  'date-unreadable': ({ text }) => `“${text}”不是日期。请写成 2023-07-01。`,
  'ledger-header-missing': '前 20 行中没有台账的表头。请保留表头行，至少有两个列名，例如 单位名称、期间、本期数。',
  'agreement-blank': '没有填协议，不计入。如应分算，请填写协议。',
  'origin-blank': '没有填飞出地，不计入。如应分算，请填写飞出地。',
  'agreement-other': ({ id, given }) => `该行属于协议“${id}”，不是“${given}”，不计入。如有不符，请核对协议列。`,
  'other-parties': ({ row, agreement }) => `该行为 ${row}，协议为 ${agreement}，不计入。请核对飞出地和飞入地。`,
  'widths-differ': ({ columns, expected }) => `该行有 ${columns} 列，表头有 ${expected} 列。请选取同样的列。`,
  'ledger-column-missing': ({ field }) => `台账缺少“${LEDGER_FIELDS[field].zh[0] ?? field}”列。请补上该列，或核对表头。`,
  'ledger-of-several': ({ ledger: index, cause }, describe) => `第 ${index + 1} 份台账：${describe(cause)}`,
  'agreement-not-given': ({ id, known }) => `没有编号为“${id}”的协议。${known.length > 0 ? `现有：${known.slice(0, 12).join('、')}。` : ''}请核对协议列，或补充协议。`,
  'agreement-blank-with-origin': ({ origin }) => `填了飞出地${origin}，没有填协议，不计入。如应分算，请填写协议。`,
  'value-missing': '没有填数，不按 0 计。请补填，或确认缺报。',
  'period-missing': '没有填期间。请填写，例如 2024-03。',
  'district-missing': ({ field }) => `没有填${field === 'host' ? '属地' : '飞出地'}，协议也没有写。请填写名称或代码，例如 彭州市。`,
  'period-overlaps': '与本单位其他行的期间重叠，无法判断哪一个为准，均未计入。请只保留其中一种口径。',
  'double-counted': '同一单位、指标、期间由两个地区重复上报，均未计入。请核实属地，删去重复的一行。',
  'units-mixed-terms': ({ unit, ledger }) => `本行单位是${unit}，台账多为${ledger}，而协议中的数额没有写单位。请在协议数额后写明单位，例如 1200万元。`,
  'total-row': '合计行，未计入。',
};
