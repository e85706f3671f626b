/** What a check counts. */
interface Checked {
  readonly files: number;
  readonly ledgers: number;
  readonly agreements: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

/** What a reconciliation counts, and what it is of, in words. */
interface ReconciledFigures {
  readonly indicator: string;
  readonly period: string;
  readonly unit: string;
  readonly files: number;
  readonly ledgers: number;
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  readonly differences: number;
  readonly missing: number;
}

/** An exercise that was judged; `says` is the verdict, `why` the sentences after it. */
interface CourseLine {
  readonly place: string;
  readonly exercise: string;
  readonly says: string;
  readonly why: readonly string[];
}

/** What a check of exercises counts. */
interface CourseChecked {
  readonly files: number;
  readonly exercises: number;
  readonly right: number;
  readonly mistakes: number;
  readonly blank: number;
  readonly others: number;
}

/** What the command line says on standard error, and in the results of calls that cannot be made. */
export const cli = {
  usage: [
    'pairshare: the functions of PairShare without Excel',
    '',
    '  pairshare call NAME [JSON | -]   arguments as a JSON array; with - or none, from standard input',
    '  pairshare call --batch           one {"call","args"} a line from standard input, one result a line',
    '  pairshare functions              the list of functions, as JSON',
    '  pairshare recalc IN.xlsx -o OUT.xlsx [--values]',
    '                                   recalculates the PAIR functions of a workbook and what depends on them;',
    '                                   with --values a copy with values in place of PAIR formulas',
    '  pairshare check IN.xlsx… [--json]',
    '                                   what is wrong in the ledgers and agreements of workbooks, cell by cell;',
    '                                   exit status 0: nothing, or only information; 1: errors or warnings;',
    '                                   2: a file cannot be read',
    '  pairshare reconcile IN.xlsx… [--period P] [--indicator I] [--reported FILE.xlsx] -o REPORT.xlsx',
    '                                   reconciles the ledgers of many workbooks across districts and writes a report;',
    '                                   --period all takes every year; --reported names the districts\' own totals;',
    '                                   --json prints the summary as JSON; --progress shows progress where there is',
    '                                   no terminal; exit status as for check, 2 also where a choice is to be made',
    '  pairshare course IN.xlsx… [--json]',
    '                                   judges the answers in workbooks of exercises and names typical mistakes;',
    '                                   exit status 0: all are right; 1: some are wrong or blank;',
    '                                   2: a file cannot be read or holds no exercise',
    '',
    '  --lang zh-CN | en-US             the language of messages and results',
  ].join('\n'),
  unknownCommand: (command: string) => `There is no command "${command}". Type pairshare --help to see what there is.`,
  unknownOption: (option: string) => `There is no option "${option}". Type pairshare --help to see what there is.`,
  unknownLanguage: (text: string) => `--lang is "${text}", but must be zh-CN or en-US.`,
  nameMissing: 'Name the function, for example: pairshare call SPLITSHARE \'[12345.67,"5:5"]\'',
  tooManyWords: (word: string) => `"${word}" is one word too many. Put all arguments into one JSON array, in quotes.`,
  notJson: (reason: string) => `The arguments are not JSON (${reason}). Write an array such as [12345.67,"5:5"].`,
  notArguments: 'The arguments must be a JSON array such as [12345.67,"5:5"]; a range is an array of equally long rows, a blank cell is null.',
  recalcWords: 'Name one workbook and where to write: pairshare recalc IN.xlsx -o OUT.xlsx [--values]',
  onlyFor: (option: string, commands: readonly string[]) => `${option} belongs to ${commands.join(' and ')} alone.`,
  valueMissing: (option: string) => `Behind ${option} a word is missing.`,
  checkWords: 'Name one workbook or several: pairshare check IN.xlsx… [--json]',
  reconcileWords: 'Name the workbooks and where to write: pairshare reconcile IN.xlsx… -o REPORT.xlsx',
  outputIsInput: (file: string) => `${file} is to be read and written over. Give the report another name.`,
  checked: ({ files, ledgers, agreements, errors, warnings, information }: Checked) => `${String(files)} workbook(s), ${String(ledgers)} ledger(s), ${String(agreements)} agreement(s) checked. Errors: ${String(errors)}, warnings: ${String(warnings)}, information: ${String(information)}.`,
  courseWords: 'Name one workbook of exercises or several: pairshare course IN.xlsx… [--json]',
  noExercises: (file: string, heading: string) => `${file} holds no exercise. Cell A1 of an exercise's sheet must be its heading, such as "${heading}".`,
  answerNotCalculated: (reason: string) => `The formula could not be calculated (${reason}). Calculate and save it in Excel, then check again.`,
  answerLabelGone: 'The label of the answer in column A is gone. Put it back, or use the exercise as it was handed out.',
  courseLine: ({ place, exercise, says, why }: CourseLine) => [`${place} ${exercise}. ${says}${/[.?]$/.test(says) ? '' : '.'}`, ...why].join(' '),
  courseChecked: ({ files, exercises, right, mistakes, blank, others }: CourseChecked) => `${String(files)} workbook(s), ${String(exercises)} exercise(s) checked. Right: ${String(right)}, typical mistakes: ${String(mistakes)}, otherwise wrong: ${String(others)}, blank: ${String(blank)}.`,
  progress: {
    read: (done: number, all: number, file: string) => `Read ${String(done)} of ${String(all)}${file === '' ? '' : `: ${file}`}`,
    reckon: 'Reconciling…',
    compare: 'Comparing what districts report of the same units…',
    write: 'Writing the report…',
  },
  reconciled: ({ indicator, period, files, ledgers, records, unit }: ReconciledFigures) => `${indicator === '' ? '' : `${indicator}, `}${period}: ${String(files)} workbook(s), ${String(ledgers)} ledger(s), ${String(records)} record(s), unit ${unit}`,
  figures: (district: string, territorial: string, appraisal: string) => `${district}: territorial ${territorial}, appraisal ${appraisal}`,
  city: 'City',
  notBalanced: 'Total and city do not agree. Please report this.',
  open: ({ errors, warnings, differences, missing }: ReconciledFigures) => `Errors: ${String(errors)}, warnings: ${String(warnings)}, reported differently: ${String(differences)}, records left out: ${String(missing)}`,
  reportAt: (file: string) => `Report: ${file}`,
  outputMissing: 'Behind -o the file to write is missing.',
  recalculated: (calculated: number, changed: number) => `${String(calculated)} formula(s) recalculated, ${String(changed)} with another value.`,
  leftToExcel: (address: string, reason: string) => `${address} was left as it is, for Excel to calculate when it opens the workbook (${reason}).`,
  moreLeft: (count: number) => `${String(count)} more were left as they are.`,
  dates1904: 'This workbook counts days from 1904. The PAIR functions take its dates for others, here as in Excel: switch the 1904 date system off and check the dates.',
  unreadable: (file: string, reason: string) => `${file} cannot be read (${reason}).`,
  unwritable: (file: string, reason: string) => `${file} cannot be written (${reason}); what stood there is as it was.`,
  packageFault: (file: string, fault: string) => `${file}: ${fault} Nothing was written.`,
  notACall: 'A line must be an object such as {"call":"SPLITSHARE","args":[12345.67,"5:5"]}.',
};
