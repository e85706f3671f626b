/** Units of money a Chinese table may be in. */
export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

/** How many 元 one unit is, as a power of ten. */
export const POWER_OF_UNIT: Readonly<Record<MoneyUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

/** Longest first, so that 万元 is not read as 元. */
const BY_LENGTH: readonly MoneyUnit[] = ['千元', '万元', '亿元', '元'];

/** The unit a text ends in, or null. */
export const trailingUnit = (text: string): MoneyUnit | null => BY_LENGTH.find((unit) => text.endsWith(unit)) ?? null;
