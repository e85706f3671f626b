/** What the command line says on standard error, and in the results of calls that cannot be made. */
export const cli = {
  usage: [
    'pairshare: the functions of PairShare without Excel',
    '',
    '  pairshare call NAME [JSON | -]   arguments as a JSON array; with - or none, from standard input',
    '  pairshare call --batch           one {"call","args"} a line from standard input, one result a line',
    '  pairshare functions              the list of functions, as JSON',
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
  notACall: 'A line must be an object such as {"call":"SPLITSHARE","args":[12345.67,"5:5"]}.',
};
