/** The course as a package carries it, by its path there; `root` is the repository. */
export function courseFiles(root: string): ReadonlyMap<string, Buffer>;
