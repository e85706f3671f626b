/** Minified code and its size, gzipped, in units of 1024 bytes. */
export interface MeasuredFile {
  readonly name: string;
  readonly code: string;
  readonly kilobytes: number;
}

export function functionsBundle(root: string): Promise<{ readonly entry: MeasuredFile; readonly packs: readonly MeasuredFile[] }>;
