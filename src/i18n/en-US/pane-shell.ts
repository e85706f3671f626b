/** The frame of the pane: navigation, and the words every task uses. */
export const shell = {
  name: 'PairShare',
  navigation: 'Tasks',
  tabs: { agreements: 'Agreements', apply: 'Apply', explain: 'Explain', reconcile: 'Reconcile', compare: 'Compare', freeze: 'Freeze', settings: 'Settings', welcome: 'About PairShare' },
  more: 'More',
  help: 'Functions and examples',
  loading: 'Loading',
  retry: 'Try again',
  dismiss: 'Close this message',
  origin: 'Origin',
  host: 'Host',
  others: 'Others',
  originMark: 'O',
  hostMark: 'H',
  missing: '—',
  notForPublication: 'Appraisal figures are not for publication',
  units: { 元: 'yuan', 千元: '1,000 yuan', 万元: '10,000 yuan', 亿元: '100 million yuan' },
  /** Between the members of a list inside a sentence. */
  listSeparator: ', ',
};
