import { BREAK, withBalancedFences } from './fences.ts';
import { cleaned } from './untrusted.ts';

export interface Posting {
  /** `owner/name` of the repository that it is posted to. Links and references to anything else are shown as text. */
  readonly own: string;
  /** Characters of the whole. At least 100, as what is cut says so. */
  readonly max: number;
}

/**
 * Makes a text of an agent or a stranger fit for a pull request, a comment, a summary or a commit message: it reads the
 * same, and nothing in it acts. Nobody is mentioned, no issue closed, no bot commanded, no check skipped; no HTML, no
 * comment or mark of ours, no image, no link out of the repository. What would act is broken by one character that is
 * not seen, in code as elsewhere: bots read the bare text, and where code ends is a matter of opinion.
 */
export function postable(text: string, { own, max }: Posting): string {
  const active = activeOn(own);
  return fitted(text, max, {
    inert: (whole) => withBalancedFences(whole).replace(active, BREAK),
    cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
  });
}

/** The same for titles: in one line. */
export function postableLine(text: string, { own, max }: Posting): string {
  const active = activeOn(own);
  return fitted(text, max, {
    inert: (whole) => whole.replace(/\s+/g, ' ').trim().replace(active, BREAK),
    cut: () => '…',
  });
}

interface Way {
  readonly inert: (text: string) => string;
  readonly cut: (dropped: number) => string;
}

function fitted(text: string, max: number, { inert, cut }: Way): string {
  if (max < 100) throw new Error('no room for what is cut');
  // What is far beyond the cap is not even looked at.
  const start = text.slice(0, 4 * max);
  for (let length = start.length; ; ) {
    const dropped = text.length - length;
    const whole = inert(cleaned(start.slice(0, length))) + (dropped === 0 ? '' : cut(dropped));
    if (whole.length <= max) return whole;
    length -= whole.length - max;
  }
}

/** The places, each between two characters, where a break takes from a text what GitHub or a bot would make of it. */
function activeOn(own: string): RegExp {
  const name = own.replaceAll('.', '\\.');
  const ownPage = `//github\\.com/${name}(?![\\w-]|\\.\\w)(?![^\\s)]*(?:\\.\\.|%2e|\\\\))`;
  const places = [
    // A mention, also of a team.
    '(?<=(?<![a-z0-9])@)(?=[a-z0-9])',
    // A keyword that closes the issue it stands before: `fixes #1`, `Closes: GH-1`, `resolved owner/name#1`.
    `(?<=(?<![a-z0-9])[cfr])(?=(?:lose[sd]?|ix(?:e[sd])?|esolve[sd]?)[^a-z0-9]*${REFERENCE})`,
    // A reference that tells another repository of us.
    `(?<=[\\w.-]+/[\\w.-]+#)(?<!(?<![\\w./-])${name}#)(?=\\d)`,
    // A command to a bot, at the start of a line.
    '(?<=^[ \\t>]*/)(?=[a-z])',
    // What makes GitHub skip the checks of a commit.
    '(?<=\\[)(?=(?:skip (?:ci|actions)|(?:ci|actions) skip|no ci)\\])',
    '(?<=^[ \\t]*skip)(?=-checks:)',
    // HTML, comments, links in angle brackets; and characters that are spelled out.
    '(?<=<)(?=[a-z/!?])',
    '(?<=&)(?=#?[a-z0-9]+;)',
    // An image; a link's or a footnote's target; a bare link.
    '(?<=!)(?=\\[)',
    `(?<=\\])(?=:|\\((?!https:${ownPage}[^\\s()]*\\)))`,
    `(?<=https:)(?=//)(?!${ownPage})`,
    '(?<=(?:http|ftp):)(?=//)',
    '(?<=www)(?=\\.)',
  ];
  return new RegExp(places.join('|'), 'gim');
}

const REFERENCE = '(?:#\\d|gh-\\d|https?:|[\\w.-]+/[\\w.-]+#\\d)';
