import { looksLikeShares } from '../apportion/shares';
import { halfWidth } from '../quantity/characters';

/** Whether a cell under 协议 holds an agreement text rather than an id: it names a field or is a ratio. */
export const isAgreementText = (cell: string): boolean => /[=＝]/.test(cell) || (looksLikeShares(cell) && /[:：∶꞉%％]/.test(cell));

/** An id as it is compared. */
export const normalId = (id: string): string => halfWidth(id).trim();
