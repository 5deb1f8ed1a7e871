/** Text of the builder that is not saved, kept by file for this tab: a reload or a server's restart does not lose it. */

const keyOf = (name: string): string => `phasegate-draft:${name}`;

export const draftOf = (name: string): string | null => sessionStorage.getItem(keyOf(name));

/** Keeps a copy; a full store keeps none. */
export function keepDraft(name: string, text: string): void {
  try {
    sessionStorage.setItem(keyOf(name), text);
  } catch {
    sessionStorage.removeItem(keyOf(name));
  }
}

export const dropDraft = (name: string): void => sessionStorage.removeItem(keyOf(name));
