import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'phasegate-theme';

/** Where there is no room for the words. */
const SHAPES: Readonly<Record<Theme, JSX.Element>> = {
  auto: (
    <>
      <circle cx="8" cy="8" r="5.5" class="line" />
      <path d="M8 2.500a5.500 5.500 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  light: (
    <>
      <circle cx="8" cy="8" r="3" class="line" />
      <path
        class="line"
        d="M8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1.100 1.100M11.900 11.900L13 13M3 13l1.100-1.100M11.900 4.100L13 3"
      />
    </>
  ),
  dark: <path class="line" d="M13.500 9.500A6 6 0 1 1 6.500 2.500a5 5 0 0 0 7 7z" />,
};

/** The colour scheme: the system's, unless a person chose one. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>(remembered);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    remember(theme);
  }, [theme]);
  return (
    <fieldset class="theme">
      <legend class="sr">Theme</legend>
      {THEMES.map((each) => (
        <label key={each} title={each}>
          <input
            type="radio"
            name="theme"
            checked={theme === each}
            onChange={() => setTheme(each)}
          />
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            {SHAPES[each]}
          </svg>
          <span>{each}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A sandboxed page has no storage: then the system's scheme is used each time. */
function remembered(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The choice holds for this page only.
  }
}
