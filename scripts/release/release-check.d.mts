export interface ReleaseFacts {
  readonly version: string;
  readonly locks: readonly string[];
  readonly manifest: string;
  readonly changelog: string;
  /** What `git status --porcelain` says. */
  readonly status: string;
  readonly tags: readonly string[];
  readonly kept: readonly string[];
  readonly keptIsCurrent: boolean;
}
/** What keeps a version from being released; empty where nothing does. */
export function releaseProblems(facts: ReleaseFacts): string[];
