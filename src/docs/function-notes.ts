import type { Bilingual } from '../accounting/language';
import type { FunctionId } from '../functions/catalogue';
import type { ParameterKind } from '../functions/guide/guide';
import type { ParameterKey } from '../i18n/language-pack';

/** What a cell of that kind may hold. */
export const TYPES: Readonly<Record<ParameterKind, Bilingual>> = {
  amount: { zh: '数字，或能读作数字的文本', en: 'number, or a text that is unmistakably one' },
  shares: { zh: '比例：文本、0 到 1 的数、权数区域', en: 'ratio: text, number from 0 to 1, or range of weights' },
  decimals: { zh: '整数', en: 'whole number' },
  agreement: { zh: '协议文本，或条款表', en: 'agreement text, or clauses table' },
  clauses: { zh: '条款表（含表头），或协议文本', en: 'clauses table with its header, or agreement text' },
  agreements: { zh: '条款表（含表头），或一列协议文本', en: 'clauses table with its header, or a column of texts' },
  ledger: { zh: '区域（含表头）', en: 'range with its header' },
  headers: { zh: '一行或两行', en: 'one row or two' },
  row: { zh: '一行', en: 'one row' },
  case: { zh: '文本', en: 'text' },
  indicator: { zh: '文本', en: 'text' },
  period: { zh: '期间：文本、年份或日期', en: 'period: text, year or date' },
  date: { zh: '日期', en: 'date' },
  part: { zh: '文本', en: 'text' },
  id: { zh: '文本', en: 'text' },
  code: { zh: '文本', en: 'text' },
  reported: { zh: '两列或三列', en: 'two or three columns' },
};

/** What holds where an optional argument is left out. */
export const DEFAULTS: Readonly<Partial<Record<ParameterKey, Bilingual>>> = {
  decimals: { zh: '与数额的小数位数相同，至少 2 位', en: "the amount's own decimals, at least 2" },
  case: { zh: '不分情形；协议按情形区分时报错', en: 'none; an error where clauses differ by case' },
  indicator: { zh: '不分指标；协议按指标区分时报错', en: 'none; an error where clauses differ by indicator' },
  period: { zh: '按全年；条款有起止或年次时报错', en: 'a whole year; an error where clauses have dates or years' },
  start: { zh: '无；条款有年次时报错', en: 'none; an error where clauses have years' },
  base: { zh: '无；条款取记录的基数时报错', en: "none; an error where a clause asks for the record's base" },
  prior: { zh: '无；有上限或先回收时报错', en: 'none; an error with a cap or a recovery' },
  part: { zh: '飞出地', en: 'origin' },
  id: { zh: '表中唯一的协议', en: 'the only agreement of the table' },
  reported: { zh: '结果不含上报数各列', en: 'no columns of reported totals' },
  ledgerB: { zh: '甲台账自身，按填报单位分成两方', en: 'ledgerA itself, by its two reporting districts' },
};

/** The same for the functions over a whole ledger, where it differs. */
export const DEFAULTS_OF_LEDGERS: typeof DEFAULTS = {
  indicator: { zh: '台账唯一的指标；有几个时报错', en: 'the only indicator of the ledger; an error where there are several' },
  period: { zh: '全部期间', en: 'all periods' },
};

/** What a function gives back: its shape, and what its columns are. */
export const RETURNS: Readonly<Record<FunctionId, Bilingual>> = {
  SPLITSHARE: { zh: '一行，各方一格，依次为飞出地、飞入地、其他；数额是一列时，每个数一行。各份之和等于原数。', en: 'One row, a cell for each party: origin, host, others. A row for each amount where they are a column. The parts add up to the amount.' },
  ENCLAVEATTRIB: { zh: '一个数；任一参数是一列时，结果也是一列。没有数值的返回空文本，不返回 0。', en: 'A number; a column where any argument is one. A missing figure gives an empty text, never 0.' },
  HOSTKEEPS: { zh: '一个数；任一参数是一列时，结果也是一列。没有数值的返回空文本，不返回 0。', en: 'A number; a column where any argument is one. A missing figure gives an empty text, never 0.' },
  ATTRIBROW: { zh: '一个数；“取数”为 标注 时是文本，为 比例 时是比例。', en: 'A number; with the part "tag" a text, with "share" the share.' },
  SHARERATE: { zh: '0 到 1 之间的数。跨期为“按日”的，是按天数加权的比例。', en: 'A number from 0 to 1; weighted by days where the agreement says by-day.' },
  AGREEMENT: { zh: '一个单元格的规范文本。条款有误时为错误值，提示指明条款表的行和字段。', en: 'The canonical text, in one cell. A faulty clause makes an error that names the row of the table and the field.' },
  TAG: { zh: '文本，末尾注明“仅供考核，不得对外发布”。', en: 'A text that ends in the words “for appraisal only, not for publication”.' },
  EXPLAIN: { zh: '四列的表：步骤、依据、算式、结果。', en: 'A table of four columns: step, basis, arithmetic, result.' },
  ATTRIBUTE: { zh: '与台账行数相同的表，放在台账右侧逐行对齐；合计行、空行照留。多于两方的协议另有“计入其他方”一列。', en: 'A table with as many rows as the ledger, to stand beside it; total rows and blank rows keep their place. Agreements of more than two parties add a column “credited to others”.' },
  RECONCILE: { zh: '每个地区一行，其后为合计、市级抵消、全市、校验。校验一行各数应为 0。有记录未计入的，“提示”注明不完整。', en: 'A row for each district, then total, elimination, city and check. The figures of the check are 0. Where records are left out, the remark says that a row is incomplete.' },
  COMPARE: { zh: '每个单位、指标、期间一行，末列为判断。疑似只是提示，须由两方核对。', en: 'A row for each unit, indicator and period; the last column is the finding. A suspicion is only that: both sides check.' },
  SETTLE: { zh: '每对地区一行：付方、收方、金额。只计方式为划转的条款，逐对轧差；余额为 0 的不列。', en: 'A row for each pair: payer, payee, amount. Only clauses of transfer, netted pair by pair; balances of 0 are not listed.' },
  CHECK: { zh: '每个问题一行：行、列、级别、代码、说明。没有问题时只有表头。', en: 'A row for each finding: row, column, level, code, message. The header alone where nothing is wrong.' },
  CREDITCODE: { zh: 'TRUE 或 FALSE。存成数字的代码是 FALSE。', en: 'TRUE or FALSE. A code that is stored as a number is FALSE.' },
};
