/**
 * A party that counts figures: a county-level district of GB/T 2260, a functional area (高新区, 天府新区,
 * 东部新区; districts of their own), or one written `名称(代码)` or with its parent, `生物城(双流区)`.
 */
export interface District {
  /**
   * The official name, for example 金牛区; outside the table as it is written, `浦东新区(310115)`. Read again
   * it gives the same district, and districts are equal when their names are.
   */
  readonly name: string;
  /** Six digits of GB/T 2260, or null for an area that has none. */
  readonly code: string | null;
  /** An area written with its parent, `生物城(双流区)`: the parent's official name. */
  readonly parent: string | null;
}
