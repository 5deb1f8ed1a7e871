/** Orders texts by their characters, for `sort`. */
export const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
