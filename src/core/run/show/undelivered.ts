/** How the place of a delivery begins that could not be made, because there is no GitHub to make it at. */
export const NOT_DELIVERED = 'not delivered: ';

export const isUndelivered = (where: string): boolean => where.startsWith(NOT_DELIVERED);
