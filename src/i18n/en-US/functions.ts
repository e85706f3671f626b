/** How a failure of a function names the place it happened in. */
export const functions = {
  inArgument: (argument: string, message: string) => `${argument}: ${message}`,
  inRow: (argument: string, row: number, message: string) => `${argument}, row ${row}: ${message}`,
  unexpected: (detail: string) => `PairShare failed in a way it should not (${detail}). Please report this formula.`,
};
