/**
 * A key that is equal for equal names of GitHub environments, which ignore case:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments.
 */
export const environmentKey = (name: string): string => name.toLowerCase();
