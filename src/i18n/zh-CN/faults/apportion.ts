import type { ApportionFaults } from '../../../accounting/apportion/faults';
import type { FaultMessages } from '../../translation';

export const apportion: FaultMessages<ApportionFaults> = {
  'shares-unreadable': ({ text }) => `“${text}”不是比例。请写成 飞出地:飞入地，例如 5:5、3:3:4、37.5% 或 1/3:2/3。`,
  'shares-missing': '没有写比例。请写成 飞出地:飞入地，例如 5:5。',
  'shares-one-party': ({ text }) => `“${text}”只有一方的份额。请写出各方份额，例如 5:5；或写占比，例如 50%。`,
  'shares-part-missing': ({ text, part }) => `“${text}”第 ${part} 方的份额空着。请写全，例如 5:5；不分得的一方写 0。`,
  'shares-negative': ({ text, part }) => `“${text}”中的份额 ${part} 是负数。份额不能小于 0，例如 5:5。`,
  'shares-zero-denominator': ({ text, part }) => `“${text}”中的 ${part} 分母为 0。分数应写成 1/3:2/3。`,
  'shares-zero-sum': ({ text }) => `“${text}”各方份额都是 0。至少一方要大于 0，例如 0:1。`,
  'shares-percent-sum': ({ text, sum }) => `“${text}”各百分比合计为 ${sum}%，不是 100%。请改成如 50%:30%:20%，或写成 5:3:2。`,
  'shares-percent-mixed': ({ text }) => `“${text}”百分比与普通数字混用。请统一写法，例如 50%:50% 或 5:5。`,
  'shares-is-time': ({ time, typed }) => `该单元格存的是时间 ${time}，不是比例。请先把单元格设为文本格式，再重新输入 ${typed}。`,
  'shares-is-date': ({ date }) => `该单元格存的是日期 ${date}，不是比例。请先把单元格设为文本格式，再重新输入比例，例如 5:5。`,
  'shares-out-of-range': ({ text }) => `${text} 不能作占比。请写比例如 5:5，或 0 到 1 之间的数如 0.5。`,
  'shares-too-many': ({ parties, most }) => `共有 ${parties} 方，最多 ${most} 方。请分两步拆分。`,
  'weights-two-dimensional': ({ rows, columns }) => `权数是 ${rows} 行 ${columns} 列的区域。请只选一行或一列。`,
  'weight-missing': ({ position }) => `权数区域第 ${position} 格空着。请填写；不分得的一方填 0。`,
  'weight-unreadable': ({ position, text }) => `权数区域第 ${position} 格“${text}”不是数字。请填如 60。`,
  'weight-negative': ({ position, text }) => `权数区域第 ${position} 格 ${text} 是负数。权数不能小于 0。`,
  'weights-zero-sum': '权数区域各格都是 0。至少一格要大于 0。',
};
