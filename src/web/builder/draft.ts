/**
 * Text of the builder that is not saved, kept by file for this tab: a reload or a server's restart does not lose it. Text that an
 * earlier page left is set aside, so that edits do not overwrite it before a person has taken it up or discarded it.
 */

const keyOf = (name: string): string => `phasegate-draft:${name}`;
const asideKeyOf = (name: string): string => `phasegate-drafts:${name}`;

/** Keeps a copy; a full store keeps none. */
export function keepDraft(name: string, text: string): void {
  try {
    sessionStorage.setItem(keyOf(name), text);
  } catch {
    sessionStorage.removeItem(keyOf(name));
  }
}

export const dropDraft = (name: string): void => sessionStorage.removeItem(keyOf(name));

/** The texts that earlier pages left, the newest first, without those that say the same as `text`; they are set aside. */
export function leftDrafts(name: string, text: string): readonly string[] {
  const last = sessionStorage.getItem(keyOf(name));
  const all = [...(last === null ? [] : [last]), ...setAside(name)];
  const left = [...new Set(all)].filter((one) => one !== text);
  keepAside(name, left);
  dropDraft(name);
  return left;
}

/** Replaces what is set aside; a full store keeps what it has. */
export function keepAside(name: string, texts: readonly string[]): void {
  if (texts.length === 0) {
    sessionStorage.removeItem(asideKeyOf(name));
    return;
  }
  try {
    sessionStorage.setItem(asideKeyOf(name), JSON.stringify(texts));
  } catch {
    // What was set aside before is still there.
  }
}

function setAside(name: string): readonly string[] {
  const kept = sessionStorage.getItem(asideKeyOf(name));
  if (kept === null) return [];
  const texts: unknown = JSON.parse(kept);
  return Array.isArray(texts) ? texts.filter((one) => typeof one === 'string') : [];
}
