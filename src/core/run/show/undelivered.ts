/** The prefix of a delivery's place if the delivery was impossible without GitHub. */
export const NOT_DELIVERED = 'not delivered: ';

export const isUndelivered = (where: string): boolean => where.startsWith(NOT_DELIVERED);
