export const SUMS: string;
export function contentHash(files: ReadonlyMap<string, Uint8Array>): string;
export function checksums(files: ReadonlyMap<string, Uint8Array>): string;
export function listedPaths(sums: string): string[];
