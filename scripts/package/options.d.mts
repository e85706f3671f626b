export interface PackageOptions {
  /** Without a slash at its end. */
  readonly url: string;
  readonly officeJs: 'cdn' | '21vianet' | 'self';
  /** Absolute. */
  readonly out: string;
  readonly withWorkbench: boolean;
}
/** @throws Refusal, one line that says what to write instead */
export function readOptions(words: readonly string[], cwd?: string): PackageOptions;
