import type { PackageOptions } from './options.mjs';

export interface PackageFacts {
  /** package.json's version. */
  readonly version: string;
  /** The ids of the add-in's actions. */
  readonly actions: readonly string[];
  /** The locales every text of the manifest must be translated into. */
  readonly locales: readonly string[];
}
/** What is wrong with a package; empty where nothing is. */
export function packageProblems(files: ReadonlyMap<string, Buffer>, options: PackageOptions, facts: PackageFacts): string[];
