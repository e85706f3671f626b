import { TREATMENTS } from '../../../accounting/agreement/keywords';
import type { AgreementFaults } from '../../../accounting/agreement/faults';
import type { FaultMessages } from '../../translation';
import { example, fieldName, placeName } from './agreement-words';

export const agreement: FaultMessages<AgreementFaults> = {
  'field-unknown': ({ field, place }) => `${placeName(place)}中的“${field}”不是协议字段。请写如 比例=5:5。`,
  'field-twice': ({ field, place }) => `${placeName(place)}中“${fieldName(field)}”写了两次。请只留一个。`,
  'word-stray': ({ word, place }) => `${placeName(place)}中的“${word}”既不是字段也不是比例。请写成 字段=值；值中有空格时加引号，例如 依据="第三条 第一款"。`,
  'equals-apart': ({ word, place }) => `${placeName(place)}中“${word}”前多了空格。等号两边不留空格，例如 比例=5:5。`,
  'quote-open': ({ text, place }) => `${placeName(place)}中 ${text} 处的引号没有配对。请写如 依据="第三条 第一款"。`,
  'agreement-empty': '协议中没有条款。请写如 5:5，或 方式=分算 比例=5:5。',
  'keyword-unknown': ({ field, text, known, place }) => `${placeName(place)}的${fieldName(field)}写的是“${text}”。只能写：${known.map(({ zh }) => zh).join('、')}。`,
  'term-unreadable': ({ field, cause, place }, describe) => `${placeName(place)}的${fieldName(field)}：${describe(cause)}`,
  'term-malformed': ({ field, text, place }) => `${placeName(place)}的${fieldName(field)}写的是“${text}”。请写如 ${example(field)}。`,
  'term-negative': ({ field, text, place }) => `${placeName(place)}的${fieldName(field)}是 ${text}，不能为负。请写如 ${example(field)}。`,
  'years-is-date': ({ text, place }) => `${placeName(place)}的年次是数字 ${text}；键入的 1-3 会被 Excel 变成日期。请先把单元格设为文本格式，再重新输入，例如 1-3。`,
  'treatment-missing': ({ place }) => `${placeName(place)}没有写方式。请从中选一：${Object.values(TREATMENTS).map(({ zh }) => zh).join('、')}。`,
  'shares-required': ({ treatment, place }) => `${placeName(place)}没有写比例，方式为${TREATMENTS[treatment].zh}时必须写。请写如 5:5。`,
  'shares-contradict': ({ treatment, text, place }) => `${placeName(place)}的方式是${TREATMENTS[treatment].zh}，不需要比例，却写了 ${text}。请删去比例，或把方式改为分算、标注。`,
  'party-missing': ({ field, place }) => `${placeName(place)}没有写${fieldName(field)}。双方都要写，例如 飞出地=金牛区 飞入地=彭州市。`,
  'parties-both-ways': ({ place }) => `${placeName(place)}重复写了各方。各方=甲:乙:丙 与 飞出地、飞入地 只能用一种写法。`,
  'party-twice': ({ party, place }) => `${placeName(place)}中${party}写了两次。各方应是不同的地区。`,
  'parties-differ': ({ place }) => `${placeName(place)}的各方与条款 1 不同。请只在协议首段写一次，或分成几个协议。`,
  'parties-count': ({ parties, shares, place }) => `${placeName(place)}的比例有 ${shares} 份，协议却写了 ${parties} 方。请用 各方=甲:乙:丙 写全。`,
  'straddle-differs': ({ place }) => `${placeName(place)}的跨期与条款 1 不同。各条款要写得一样。`,
  'dates-reversed': ({ from, to, place }) => `${placeName(place)}的起 ${from} 晚于止 ${to}。请对调起、止。`,
  'clock-needs-from': ({ place }) => `${placeName(place)}的时钟是协议，却没有写起。请写如 起=2023-07-01。`,
  'base-to-missing': ({ place }) => `${placeName(place)}有基数，没有写归谁。请写 基数归=飞出地 或 基数归=飞入地。`,
  'base-missing': ({ field, place }) => `${placeName(place)}写了${fieldName(field)}，却没有基数。请写如 基数=1200，或删去${fieldName(field)}。`,
  'agreement-too-long': ({ length, most }) => `协议文本有 ${length} 个字符，超过单元格上限 ${most}。请直接引用条款表，不用文本。`,
  'clauses-header-missing': '没有找到字段名所在的行。请连同表头一起选取条款表，例如 协议、飞出地、飞入地、方式、比例。',
  'clauses-missing': '条款表的表头下没有条款。请把条款各行一起选上。',
  'id-missing': ({ place }) => `${placeName(place)}的协议列空着。每行都要写协议编号。`,
  'id-twice': ({ id, row }) => `第 ${row} 行又出现协议“${id}”。每个协议的编号不能重复。`,
  'agreements-several': ({ known }) => `这里有几个协议：${known.join('、')}。请只选其中一个协议的各行，或用 PAIR.AGREEMENT(条款表, 编号)。`,
  'agreement-unknown': ({ id, known }) => `没有协议“${id}”。请填现有编号之一：${known.join('、')}。`,
  'agreement-in-row': ({ row, cause }, describe) => `第 ${row} 行：${describe(cause)}`,
};
