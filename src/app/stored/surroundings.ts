import { userInfo } from 'node:os';

/** The name of the user, as far as this machine knows. */
export function localActor(): string {
  return process.env.GITHUB_ACTOR || userInfo().username;
}

export const isInActions = (): boolean => process.env.GITHUB_ACTIONS === 'true';
export const isInCi = (): boolean => isInActions() || /^(1|true)$/i.test(process.env.CI ?? '');
export const isInRun = (): boolean => (process.env.PHASEGATE_RUN ?? '') !== '';
