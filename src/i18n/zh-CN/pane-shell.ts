import type { shell as english } from '../en-US/pane-shell';
import type { Translation } from '../translation';

export const shell: Translation<typeof english> = {
  name: '结对分算',
  navigation: '任务',
  tabs: { agreements: '协议', apply: '应用', explain: '解释', reconcile: '对账', compare: '比对', freeze: '固化', settings: '设置', welcome: '认识结对分算' },
  more: '更多',
  help: '函数与示例',
  loading: '载入中',
  retry: '重试',
  dismiss: '关闭本提示',
  origin: '飞出地',
  host: '飞入地',
  others: '其他方',
  originMark: '出',
  hostMark: '入',
  missing: '—',
  notForPublication: '考核数仅供考核，不得对外发布',
  units: { 元: '元', 千元: '千元', 万元: '万元', 亿元: '亿元' },
  listSeparator: '、',
};
