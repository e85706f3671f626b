/** Plain data in one text; whole numbers of any size are told from numbers. */
const textOf = (data: unknown): string => JSON.stringify(data, (_key, value: unknown) => (typeof value === 'bigint' ? `${String(value)}n` : value));

/**
 * Whether two readings of the workbook say the same. Then the first is kept: whatever was calculated from it stands, and
 * nothing is reckoned anew because a sheet was looked at.
 */
export const isSameContent = (before: unknown, now: unknown): boolean => textOf(before) === textOf(now);
