import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { visible } from '../../core/view/visible.ts';
import { SmallButton } from './button.tsx';

/** Our own sentence with names in backticks. */
export function Sentence({ text }: { text: string }) {
  return (
    <>
      {visible(text)
        .split('`')
        .map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}
    </>
  );
}

/** An untrusted text, unchanged, with line breaks. */
export function Others({ text, most = 4000 }: { text: string; most?: number }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? text : text.slice(0, most);
  return (
    <span class="others" dir="auto">
      {visible(shown)}
      {shown.length < text.length && (
        <>
          {'… '}
          <SmallButton onClick={() => setWhole(true)}>
            {text.length - shown.length} more characters
          </SmallButton>
        </>
      )}
    </span>
  );
}

/** A command to type, with a copy button; broken between words, not at the hyphens of an option. */
export function Command({ text }: { text: string }) {
  return (
    <div class="cmd">
      <span>
        {text.split(' ').map((word, at) => (
          <Fragment key={at}>
            {at === 0 ? '' : ' '}
            <span>{word}</span>
          </Fragment>
        ))}
      </span>
      <Copy text={text} what={text} />
    </div>
  );
}

/** If the page may not write to the clipboard, the text is selected instead. */
export function Copy({ text, what }: { text: string; what: string }) {
  const [is, setIs] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = (): void => {
    const write = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    write.then(
      () => setIs('copied'),
      () => setIs('refused'),
    );
  };
  const word = { ready: 'Copy', copied: 'Copied', refused: 'Select it' }[is];
  return (
    <SmallButton onClick={copy} aria-label={`Copy ${what}`} title={`Copy ${what}`}>
      <span aria-live="polite">{word}</span>
    </SmallButton>
  );
}

/** A link to an HTTPS URL that opens only when a person follows it. */
export function Outside({ url, children }: { url: string; children: ComponentChildren }) {
  if (!/^https:\/\/[\w.-]+(?::\d+)?\//.test(url)) return <>{children}</>;
  return (
    <a class="l" href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="empty">{children}</div>;
}
