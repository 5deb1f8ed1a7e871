/** What can be wrong with the result of an agent or the outputs of a command. */
export type ResultFault = keyof typeof RESULT_REMEDIES;

/** What a person can do about each fault. */
export const RESULT_REMEDIES = {
  /** There is no JSON object that can be read. */
  form: 'Make the agent write its result to $PHASEGATE_RESULT as one JSON object, into a plain file of at most 1 MiB. `phasegate log RUN PHASE` shows what the agent did.',
  /** The object has missing, wrong or contradicting fields. */
  fields:
    'Make the agent write the named fields of its result as the end of its prompt says. `phasegate log RUN PHASE` shows what the agent did.',
  /** It was written for another run, phase, attempt or item. */
  foreign:
    'Make the agent write a new result in each attempt, with the values of $PHASEGATE_RUN, $PHASEGATE_PHASE and $PHASEGATE_ATTEMPT, or without these fields.',
  changed:
    'Make the agent return `complete` if it changed files, or undo its changes if it returns `no-change`.',
  outputs: 'Make the agent return the declared `outputs`, or relax their schema.',
  commandOutputs:
    'Make the command write the declared `outputs` to $PHASEGATE_OUTPUT, or relax their schema.',
  /** The lines of a command's outputs cannot be read. */
  outputLines:
    'Make the command write its outputs to $PHASEGATE_OUTPUT, a plain file of at most 1 MiB: `name=value` on a line, or `name<<MARK`, the value, and a line `MARK`.',
} as const;
