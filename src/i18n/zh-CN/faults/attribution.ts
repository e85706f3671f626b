import type { Clock } from '../../../accounting/agreement/model';
import type { AttributionFaults } from '../../../accounting/attribution/faults';
import { printDay } from '../../../accounting/period/calendar';
import type { FaultMessages } from '../../translation';

const listed = (words: readonly string[]) => (words.length > 12 ? `${words.slice(0, 12).join('、')}等` : words.join('、'));

const DATES: Readonly<Record<Clock, string>> = { agreement: '协议起始日', registration: '登记变更日', capacity: '达产日', 'first-tax': '首税日', construction: '开工日' };

const WHY_HISTORY: Readonly<Record<AttributionFaults['history-needed']['why'], string>> = {
  cap: '有上限，须知道此前已计入的数额。请填此前已计入，或对整张台账使用 ATTRIBUTE。',
  recover: '有先回收，须知道此前已计入的数额。请填此前已计入，或对整张台账使用 ATTRIBUTE。',
  base: '的基数按年计，不足一年的数无法单独与之比较。请对整张台账使用 ATTRIBUTE。',
  floor: '的保底按年计，不足一年的数无法单独判断。请对整张台账使用 ATTRIBUTE。',
  'record-cap': '的上限取自台账记录，单个数无法判断。请对整张台账使用 ATTRIBUTE。',
  cumulative: '在该累计期内有变化，累计数不能整体分算。请对整张台账使用 ATTRIBUTE。',
  refund: '有先回收，退库冲回多少回收额取决于历次数据。请对整张台账使用 ATTRIBUTE。',
};

export const attribution: FaultMessages<AttributionFaults> = {
  'no-clause': ({ case: ofCase, indicator, cases, indicators }) =>
    `没有条款适用于情形“${ofCase || '空'}”、指标“${indicator || '空'}”。协议列出的情形：${listed(cases) || '不限'}；指标：${listed(indicators) || '不限'}。请核对情形和指标，或补充条款。`,
  'ambiguous-clause': ({ first, second }) => `条款 ${first} 和条款 ${second} 同样适用，无法选定。请修改其中一条的情形、指标或起止。`,
  'missing-case': ({ known }) => `缺少情形，无法选定条款。请填写其中之一：${listed(known)}。`,
  'missing-indicator': ({ known }) => `缺少指标，无法选定条款。请填写其中之一：${listed(known)}。`,
  'missing-period': ({ clause }) => `条款 ${clause} 有期限，缺少期间就无法判断。请填写期间，例如 2024-03。`,
  'missing-start': ({ clause, clock }) => `条款 ${clause} 按年次计算，缺少${clock === null ? '起始日' : `${DATES[clock]}（或起始日）`}。请填写日期，例如 2023-07-01。`,
  'missing-base': ({ clause }) => `条款 ${clause} 要用基数，记录没有填。请填写每年的基数，例如 1200。`,
  'missing-cap': ({ clause }) => `条款 ${clause} 的上限取自记录，记录没有填。请在上限列填写数额。`,
  'not-additive': ({ indicator }) => `“${indicator}”是比率、人均或指数，不能分算。请先分算总量，再重新计算。`,
  'history-needed': ({ clause, why }) => `条款 ${clause} ${WHY_HISTORY[why]}`,
  'treatment-changes': ({ first, second }) => `期间内方式由条款 ${first} 变为条款 ${second}，按日加权无法计算。请按条款的起止拆分期间。`,
  'party-unknown': ({ text, known }) => `协议中没有“${text}”这一方。请写 飞出地、飞入地${known.length > 0 ? `或 ${listed(known)}` : ''}。`,
  'outside-agreement': (details) =>
    details.why === 'years'
      ? `该期间是第 ${details.year} 年，不在条款的年次内，不计入。如有不符，请核对起始日和年次。`
      : details.why === 'before'
        ? `条款自 ${printDay(details.day)} 起生效，该期间在此之前，不计入。如有不符，请核对期间。`
        : `条款至 ${printDay(details.day)} 止，该期间已过期，不计入。如有不符，请核对期间。`,
  'threshold-unmet': ({ clause, base, atLeast }) => `基数 ${base} 未达到条款 ${clause} 的门槛 ${atLeast}，不计入。如有不符，请核对基数。`,
  'cap-reached': ({ clause, cap, uncut }) => `已达到条款 ${clause} 的上限 ${cap}，本期应计 ${uncut}，只计到上限。`,
};
