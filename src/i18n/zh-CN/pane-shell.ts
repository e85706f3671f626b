import type { shell as english } from '../en-US/pane-shell';
import type { Translation } from '../translation';

export const shell: Translation<typeof english> = {
  name: '结对分算',
  navigation: '任务',
  tabs: { agreements: '协议', apply: '应用', explain: '解释', reconcile: '对账', compare: '比对', whatif: '测算', build: '公式', learn: '学习', freeze: '固化', settings: '设置', welcome: '认识结对分算' },
  whatif: { title: '签约前测算', subtitle: '只比较条件，不改动任何单元格' },
  more: '更多',
  help: '函数与示例',
  loading: '载入中',
  partNotLoaded: '这项任务未能载入',
  partNotLoadedHint: '请检查网络后重试。',
  broken: '窗格出错',
  brokenHint: (message) => `单元格中已计算的数不受影响。重新打开后仍出错的，请把这一行发给维护人员：${message}`,
  openAgain: '重新打开窗格',
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
