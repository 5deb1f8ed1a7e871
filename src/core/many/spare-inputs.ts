/** Inputs of a workflow for the Action, which a workflow that passes on all of its inputs gives to the pipeline too. */
export const SPARE_INPUTS: readonly string[] = ['resume', 'answer', 'budget', 'repositories'];
