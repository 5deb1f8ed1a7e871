import { useEffect, useState } from 'preact/hooks';
import type { RunData } from '../../core/view/page-data.ts';

/** The page's own verification of the journal's hash chain. */
export type HashChain = { readonly hashes: readonly string[] } & (
  | { readonly type: 'verified' }
  /** Broken at the event with this `seq`. */
  | { readonly type: 'broken'; readonly at: number }
  | { readonly type: 'unknown'; readonly why: string }
);

const NO_PREVIOUS_HASH = '0'.repeat(64);

/** Hashes every line, and compares it with the hash in the next line. */
async function chainOf(lines: readonly string[], known: readonly string[]): Promise<HashChain> {
  if (globalThis.crypto?.subtle === undefined)
    return { type: 'unknown', why: 'the browser offers no hash here', hashes: [] };
  const fresh = await Promise.all(lines.slice(known.length).map(sha256));
  const hashes = [...known, ...fresh];
  const at = lines.findIndex(
    (line, place) => prevOf(line) !== (place === 0 ? NO_PREVIOUS_HASH : hashes[place - 1]),
  );
  return at === -1 ? { type: 'verified', hashes } : { type: 'broken', at: at + 1, hashes };
}

function prevOf(line: string): unknown {
  return (JSON.parse(line) as { readonly prev?: unknown }).prev;
}

async function sha256(line: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(line));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const UNREAD_CHAIN: HashChain = { type: 'unknown', why: 'it is being read', hashes: [] };

/** The hash chain as it grows; hashed lines are not hashed again. */
export function useChain({ journal }: Pick<RunData, 'journal'>): HashChain {
  const [chain, setChain] = useState<HashChain>(UNREAD_CHAIN);
  useEffect(() => {
    let isWanted = true;
    const known = chain.hashes.length <= journal.length ? chain.hashes : [];
    chainOf(journal, known).then(
      (next) => {
        if (isWanted) setChain(next);
      },
      () => {
        if (isWanted) setChain({ type: 'unknown', why: 'a line is no JSON', hashes: [] });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [journal]);
  return chain;
}
