/**
 * What two names of one GitHub environment have in common: case does not count,
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments.
 */
export const environmentKey = (name: string): string => name.toLowerCase();
