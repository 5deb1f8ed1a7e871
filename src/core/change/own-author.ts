/** The author of commits that no person made. */
export const OWN_AUTHOR = {
  name: 'Phasegate',
  email: 'phasegate@users.noreply.github.com',
} as const;
