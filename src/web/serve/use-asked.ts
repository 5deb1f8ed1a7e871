import { useCallback, useEffect, useState } from 'preact/hooks';
import { requestFault } from '../parts/request-fault.ts';
import { ask, follow, ServerFault } from './api.ts';

export interface FetchState<T> {
  /** `null`: not loaded yet. */
  readonly value: T | null;
  /** Why loading failed; `null`: no error. */
  readonly fault: string | null;
  readonly reload: () => void;
}

/** The server's response for a path; requested again when `again` is called or the path changes. */
export function useFetched<T>(path: string | null): FetchState<T> {
  const [value, setValue] = useState<T | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (path === null) return undefined;
    const stop = new AbortController();
    ask<T>(path, { signal: stop.signal }).then(
      (told) => {
        setValue(told);
        setFault(null);
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setFault(errorMessage(error));
      },
    );
    return () => stop.abort();
  }, [path, round]);
  return { value, fault, reload: useCallback(() => setRound((now) => now + 1), []) };
}

/** Delay in milliseconds before a lost connection is tried again. */
const RETRY_MS = 2000;

/** The latest message of a stream, as long as the page is shown. */
export function useFollowed<T extends { readonly type: string }>(
  path: string,
  type: T['type'],
): { readonly value: T | null; readonly fault: string | null } {
  const [value, setValue] = useState<T | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const listen = async (): Promise<void> => {
      while (!stop.signal.aborted) {
        await follow<T>(path, stop.signal, (lines) => {
          const last = lines.findLast((line) => line.type === type);
          if (last !== undefined) setValue(last);
          setFault(null);
        }).catch((error: unknown) => {
          if (!stop.signal.aborted) setFault(errorMessage(error));
        });
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    };
    void listen();
    return () => stop.abort();
  }, [path, type]);
  return { value, fault };
}

export function errorMessage(error: unknown): string {
  if (error instanceof ServerFault) return `${error.message} ${error.remedy}`.trim();
  return requestFault(error);
}
