/** Whether two names of users, environments or repositories are one to GitHub, for which case does not count. */
export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
