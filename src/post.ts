/** The Action's post step: the main step starts nothing yet, so nothing is left to save or to end. */
export async function post(): Promise<void> {}
