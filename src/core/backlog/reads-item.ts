/** Whether a text of a pipeline reads the item of a backlog on which the pipeline works. */
export const readsItem = (text: string): boolean => /\$\{\{[^}]*\bitem\s*[.[]/.test(text);
