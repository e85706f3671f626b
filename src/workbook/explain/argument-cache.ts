import type { ReadArguments } from './read-arguments';

/** Formulas whose arguments are kept: those one goes to and fro between. */
const MOST = 3;

/**
 * What the arguments of formulas hold, kept until something changes on a sheet they were read from or on the
 * formula's own. Without events to tell of changes nothing is kept.
 */
export class ArgumentCache {
  private readonly kept = new Map<string, { readonly home: string; readonly read: Promise<ReadArguments>; sheetIds: ReadonlySet<string> | null }>();
  private following = false;

  /** Events tell of changes from now on, or no longer. */
  follow(following: boolean): void {
    this.following = following;
    this.kept.clear();
  }

  /** Something has changed on a sheet. What is just being read may hold it or not, and is not kept either. */
  forget(sheetId: string): void {
    for (const [key, { home, sheetIds }] of this.kept) if (home === sheetId || sheetIds === null || sheetIds.has(sheetId)) this.kept.delete(key);
  }

  /**
   * The arguments of the formula at a place, read where they are not known.
   * @param home id of the formula's sheet
   */
  async of(home: string, key: string, read: () => Promise<ReadArguments>): Promise<ReadArguments> {
    if (!this.following) return read();
    const known = this.kept.get(key);
    if (known) return known.read;
    const entry: { home: string; read: Promise<ReadArguments>; sheetIds: ReadonlySet<string> | null } = { home, read: read(), sheetIds: null };
    this.kept.set(key, entry);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST && oldest !== undefined) this.kept.delete(oldest);
    try {
      const result = await entry.read;
      entry.sheetIds = result.sheetIds;
      return result;
    } catch (error) {
      if (this.kept.get(key) === entry) this.kept.delete(key);
      throw error;
    }
  }
}
