/** The judgements of a comparison. In a file of their own: a list of settled findings is read in either language. */
export const verdicts = { agreed: 'Agreed', 'one-sided': 'One-sided', different: 'Different', 'unit-suspected': 'Unit suspected', 'period-suspected': 'Period suspected', 'cumulative-suspected': 'Cumulative suspected' };
