/** An answer for a run that does not know the question. */
export const answerText = (question: string, answer: string): string =>
  `The question was: ${question}\n\nThe answer: ${answer}`;

/** Whether a message of a run has these notes, alone or with the question. */
export const carriesNotes = (message: string, notes: string): boolean =>
  message === notes || message.endsWith(`\n\nThe answer: ${notes}`);
