// Limits of GitHub Actions. https://docs.github.com/en/actions/reference/limits

/** Jobs in one matrix. */
export const MAX_MATRIX_JOBS = 256;

/** Inputs of a `workflow_dispatch`; each is a text. */
export const MAX_INPUTS = 25;
