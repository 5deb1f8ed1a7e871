/** The variable with the token for one repository of a run, by its name in the pipeline. */
export const tokenVariable = (name: string): string => `PHASEGATE_TOKEN_${inCapitals(name)}`;

/** The secret from which a compiled workflow takes the token that delivers to a repository. */
export const deliverTokenSecret = (name: string): string => `DELIVER_TOKEN_${inCapitals(name)}`;

const inCapitals = (name: string): string => name.toUpperCase().replaceAll('-', '_');
