/** Settings: the language of the pane, and what runs here. */
export const settings = {
  title: 'Settings',
  language: 'Language of the pane',
  languageHint: 'Names in cells stay as they are.',
  languageMissing: 'The texts of that language could not be loaded, so the pane keeps its own. Check the network, then choose again.',
  followOffice: 'As in Office',
  about: 'About',
  version: 'PairShare',
  application: 'Office',
  excelApi: 'Excel interface',
  customFunctions: 'Custom functions',
  supported: (set: string) => `${set} or later`,
  notSupported: (set: string) => `${set} is missing`,
  needs: 'PairShare needs Office 2021 or later.',
  privacy: 'Everything is calculated in this workbook. Nothing is sent anywhere.',
};
