import { useEffect, useState } from 'preact/hooks';

/** Delay after the last change, in milliseconds. */
const SETTLED_MS = 120;

/** The text as it was when it last did not change for a moment, and what makes another text that one at once. */
export function useSettled(text: string): readonly [string, (text: string) => void] {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [settled, setSettled];
}
