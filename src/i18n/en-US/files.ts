/** What is said of workbooks that are read as files: why they are refused, what there is to say about one, and the words of the report's lists. */
export const files = {
  refusals: {
    'agreements-differ': (id: string, first: string, second: string) => `Agreement ${id} is not the same in ${first} and in ${second}. Put one of them right.`,
    'no-ledger': 'There is no ledger in these workbooks.',
    'periods-several': (known: string) => `The ledgers speak of several years, which do not add up. Name a period, for example one of: ${known}; or all.`,
    'period-unknown': (period: string, known: string) => `No ledger has a figure for ${period}. There are: ${known}.`,
    'indicator-unknown': (indicator: string, known: string) => `No ledger has the indicator ${indicator}. There are: ${known}.`,
  },
  remarks: {
    'no-ledger': 'No ledger was found in this workbook.',
    'no-agreements': 'There is no sheet of agreements; what is wrong with agreements was not looked for.',
    'agreement-layout': 'The sheet of agreements is laid out in a way that is not known, so none was read.',
    'agreement-unreadable': (id: string, fault: string) => (id === '' ? fault : `${id}: ${fault}`),
    'agreement-text-differs': (id: string) => `${id}: the text says something else than the clauses table. Formulas follow the text.`,
    'agreement-text-error': (id: string) => `${id}: the text is an error, so formulas cannot read the agreement.`,
    'formula-without-value': 'This formula has no value in the file and reads as blank. Save the workbook in Excel first, or recalculate it.',
    'dates-1904': 'This workbook counts days from 1904, so its dates are taken for others. Switch the 1904 date system off and check the dates.',
  },
  remarkTitles: {
    'no-ledger': 'no ledger',
    'no-agreements': 'no agreements',
    'agreement-layout': 'agreements not read',
    'agreement-unreadable': 'agreement not readable',
    'agreement-text-differs': 'text and table differ',
    'agreement-text-error': 'text is an error',
    'formula-without-value': 'formula without value',
    'dates-1904': '1904 dates',
  },
  report: {
    together: (files: number) => `${String(files)} workbook(s)`,
    more: (count: number, sheet: string) => `${String(count)} more: see sheet ${sheet}.`,
    findings: 'All findings',
    ledgers: 'Ledgers read',
    tables: { findings: 'AllFindings', ledgers: 'LedgersRead' },
    columns: { file: 'Workbook', sheet: 'Sheet', cell: 'Cell', other: 'Other cells', level: 'Level', finding: 'Finding', unit: 'Unit', note: 'Meaning', range: 'Range', reporter: 'Sent by', records: 'Records', indicators: 'Indicators', periods: 'Periods' },
  },
};
