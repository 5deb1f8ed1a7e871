/** Whether two names of users, environments or repositories are equal to GitHub, which ignores case. */
export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
