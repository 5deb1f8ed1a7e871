/** The name of the run's own repository among its repositories. */
export const MAIN = 'main';
