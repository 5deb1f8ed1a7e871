import type { ComponentChildren } from 'preact';
import { Brand } from '../parts/glyphs.tsx';
import { Sentence } from '../parts/text.tsx';
import { ThemeChoice } from '../parts/theme.tsx';

const LINKS = [
  ['/', 'Runs'],
  ['/board', 'Backlog'],
  ['/start', 'Start'],
  ['/build', 'Builder'],
  ['/costs', 'Costs'],
  ['/doctor', 'Doctor'],
] as const;

/** `at`: the path of the shown page. */
export function Frame({ at, children }: { at: string; children: ComponentChildren }) {
  return (
    <>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <header class="top">
        <a class="brand" href="/" aria-label="Phasegate: all runs">
          <Brand />
          <span class="hide-s">Phasegate</span>
        </a>
        <nav class="nav" aria-label="Pages">
          {LINKS.map(([href, word]) => (
            <a key={href} href={href} aria-current={href === at ? 'page' : undefined}>
              {word}
            </a>
          ))}
        </nav>
        <span class="sp" />
        <ThemeChoice />
      </header>
      <main class="page" id="main">
        {children}
      </main>
    </>
  );
}

export function Fault({ text }: { text: string | null }) {
  return (
    <div role="alert" class={text === null ? '' : 'fault'}>
      {text !== null && <Sentence text={text} />}
    </div>
  );
}
