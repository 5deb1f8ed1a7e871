import { useEffect, useState } from 'preact/hooks';

/** The parts of the URL's fragment. */
export interface Route {
  readonly phase: string | null;
  readonly attempt: number | null;
  readonly tab: Tab | null;
  /** What stands in their place and can be neither an attempt nor a tab; `null`: nothing. */
  readonly unknown: { readonly attempt: string | null; readonly tab: string | null };
  /** A section, such as `graph`, `money`, `gate/approve`, `event/12`. */
  readonly section: string | null;
}

export const TABS = [
  'asked',
  'conversation',
  'output',
  'verify',
  'result',
  'change',
  'artifacts',
] as const;
export type Tab = (typeof TABS)[number];

/** `#phase/fix/2/diff`; trailing parts may be omitted. */
function routeOf(hash: string): Route {
  const parts = hash.replace(/^#/, '').split('/').map(decoded);
  const [kind = '', name = '', attempt = '', tab = ''] = parts;
  const none = { phase: null, attempt: null, tab: null, unknown: { attempt: null, tab: null } };
  if (kind !== 'phase') return { ...none, section: kind === '' ? null : parts.join('/') };
  const number = /^[1-9]\d*$/.test(attempt) ? Number(attempt) : null;
  const found = TABS.find((each) => each === (tab === 'diff' ? 'change' : tab)) ?? null;
  return {
    phase: name === '' ? null : name,
    attempt: number,
    tab: found,
    unknown: {
      attempt: number === null && attempt !== '' ? attempt : null,
      tab: found === null && tab !== '' ? tab : null,
    },
    section: null,
  };
}

export const phaseLink = (phase: string, attempt?: number | null, tab?: Tab | null): string =>
  ['#phase', encodeURIComponent(phase), attempt, attempt == null ? null : tab]
    .filter((part) => part != null)
    .join('/');

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The current route; `onMove` is called after each change by a person. */
export function useRoute(onMove: (route: Route) => void): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const moved = (): void => {
      const next = routeOf(location.hash);
      setRoute(next);
      onMove(next);
    };
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return route;
}

/** Navigates without a history entry, as for arrow keys. */
export function go(link: string): void {
  history.replaceState(null, '', link);
  dispatchEvent(new HashChangeEvent('hashchange'));
}
