/** A day as its number since 1970-01-01 (no time zone is involved): arithmetic on days is plain subtraction. */
export type Day = number;

/** A reporting period 报告期. Both days inclusive. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  /** True for `2026年1-9月` and 前三季度: the figure stands for the year so far. */
  readonly cumulative: boolean;
}
