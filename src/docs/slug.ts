/** The anchor GitHub gives a heading, so that one link works on the repository's page and on the site. */
export const slugOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Anchors of one page: the second of a name gets -1, the third -2. */
export class Slugs {
  private readonly taken = new Map<string, number>();

  next(heading: string): string {
    const slug = slugOf(heading);
    const before = this.taken.get(slug);
    this.taken.set(slug, (before ?? -1) + 1);
    return before === undefined ? slug : `${slug}-${String(before + 1)}`;
  }
}
