import { BREAK, withBalancedFences } from './fences.ts';
import { cleaned } from './untrusted.ts';

export interface PostTarget {
  /** `owner/name` of the target repository. Links and references to other repositories are shown as text. */
  readonly own: string;
  /** Characters of the whole text. At least 100, because a truncated text says so. */
  readonly max: number;
  /** Called if the text is truncated; its own text may look the same. */
  readonly onCut?: (() => void) | undefined;
}

/**
 * Neutralises untrusted text for a pull request, a comment or a summary: it reads the same, but has no effect. It mentions or
 * signs nobody, closes no issue, commands no bot, skips no check; no HTML, no comment or mark of Phasegate, no image, no link out
 * of the repository. One invisible character breaks each active part, in code, too: bots read the raw text, and parsers disagree
 * about where code ends.
 */
export function postable(text: string, { own, max, onCut }: PostTarget): string {
  const onPage = activeOnPage(own);
  return fitted(text, max, {
    onCut,
    inert: (whole) => broken(withBalancedFences(whole), [...ANYWHERE, onPage]),
    cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
  });
}

/** The same for titles, in one line. */
export function postableLine(text: string, { own, max, onCut }: PostTarget): string {
  const onPage = activeOnPage(own);
  return fitted(text, max, {
    onCut,
    inert: (whole) => broken(whole.replace(/\s+/g, ' ').trim(), [...ANYWHERE, onPage]),
    cut: () => '…',
  });
}

/** The same for a commit message, which git and forges read but no page shows: HTML and links stay. */
export function committable(text: string, max: number): string {
  return fitted(text, max, {
    inert: (whole) => broken(whole, IN_COMMITS),
    cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
  });
}

/**
 * An author's text with untrusted texts inserted: breaks what is active only because of them, alone or combined. `own` is the
 * same text with each inserted character replaced by {@link stuffed}; what is active there, too, is the author's intention.
 */
export function inertBeside(text: string, own: string): string {
  const active = ANYWHERE.map((rule) => {
    const wanted = new Set(Array.from(own.matchAll(rule), ({ index }) => index));
    return Array.from(text.matchAll(rule), ({ index }) => index).filter((at) => !wanted.has(at));
  });
  const places = [...new Set(active.flat())].sort((a, b) => a - b);
  const starts = [0, ...places];
  return starts.map((start, index) => text.slice(start, places[index])).join(BREAK);
}

/** Same length, without effect. Digits stay, because in `Closes #${{ … }}` they are all that the author left open. */
export function stuffed(inserted: string): string {
  return inserted.replace(/[^\d\n]/g, 'x');
}

function broken(text: string, rules: readonly RegExp[]): string {
  return rules.reduce((whole, rule) => whole.replace(rule, BREAK), text);
}

interface PostForm {
  readonly inert: (text: string) => string;
  readonly cut: (dropped: number) => string;
  readonly onCut?: (() => void) | undefined;
}

function fitted(text: string, max: number, { inert, cut, onCut }: PostForm): string {
  if (max < 100) throw new Error('no room for what is cut');
  // Text far beyond the limit is not processed.
  const start = text.slice(0, 4 * max);
  for (let length = start.length; ; ) {
    const dropped = text.length - length;
    const whole = inert(cleaned(start.slice(0, length))) + (dropped === 0 ? '' : cut(dropped));
    if (whole.length <= max) {
      if (dropped > 0) onCut?.();
      return whole;
    }
    length -= whole.length - max;
  }
}

/**
 * Rules match positions between two characters; a break there prevents a forge, git or a bot from interpreting the text. Texts
 * are hostile, so each rule first checks what is rare and close to the position, and never looks far without a limit.
 */
function rule(places: readonly string[]): RegExp {
  return new RegExp(places.join('|'), 'gim');
}

/**
 * Keywords that close, open or finish the issue after them, and what may come between. GitHub:
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue GitLab:
 * https://docs.gitlab.com/user/project/issues/managing_issues/#default-closing-pattern
 */
const KEYWORD =
  '(?<![a-z0-9])(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|reopen(?:s|ed|ing)?|implement(?:s|ed|ing)?|complet(?:e[sd]?|ing)|finish(?:e[sd]|ing)?|address(?:e[sd]|ing)?)';
const BETWEEN = '[^a-z0-9]{0,1000}(?:(?:issue|bug|ticket|work item)s?[^a-z0-9]{1,1000})?';
const CLOSING = `${KEYWORD}${BETWEEN}`;

/** Active wherever the text is written. */
const ACTIVE = rule([
  // A mention of a user or a team.
  '(?<=(?<![a-z0-9])@)(?=[a-z0-9])',
  // The issue after a keyword: `fixes #1`, `Closes: GH-1`, `resolved owner/name#1`, `implements https://…/issues/1`.
  `(?=\\d)(?<=${CLOSING}(?:[\\w.-]{1,100}(?:/[\\w.-]{1,100}){1,5}|ab)?[#!])`,
  `(?=-\\d)(?<=${CLOSING}gh)`,
  `(?=//)(?<=${CLOSING}https?:)`,
  // A bot command at the start of a line.
  '(?<=^[ \\t>]*/)(?=[a-z])',
  // A text that makes a service skip the checks of a commit, with or without its name: `[skip ci]`, `[azurepipelines skip]`.
  '(?<=\\[)(?=[^\\][\\n]{0,80}(?<![a-z0-9])(?:skip|no[ _-]{0,5}ci)(?![a-z0-9])[^\\][\\n]{0,80}\\])',
  '(?<=\\*no)(?=_ci\\*)',
  '(?<=(?<![\\w-])--(?:skip|ci))(?=-(?:ci|skip)(?![\\w-]))',
  // A trailer in a person's name, or for a service or Phasegate, in any line.
  '(?=-by[ \\t]*:)(?<=^[ \\t>]*(?:[a-z0-9]+-)*[a-z0-9]+)',
  '(?<=^[ \\t>]*(?:skip|request|change|phasegate))(?=-[a-z0-9-]+[ \\t]*:)',
]);

/** An issue of another tracker after a keyword: `Fixes ENG-123`. Capitals distinguish it from `fixes part-1`. */
const TICKETS =
  /(?=-\d)(?<=(?<![A-Za-z0-9])(?:[Cc]los|[Ff]ix|[Rr]esolv|[Ii]mplement|[Cc]omplet|[Ff]inish|CLOS|FIX|RESOLV)[A-Za-z]{0,3}[^A-Za-z0-9]{0,1000}[A-Z][A-Z0-9_]{1,20})/g;

const HEADERS = '(?:cc|bcc|to|from|author|committer|sender|date|subject)';

/** In any line, because the body of a pull request may become that of a commit. */
const TRAILERS = rule([
  '(?=-)(?<=^[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
  `(?<=^[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
]);

const ANYWHERE: readonly RegExp[] = [ACTIVE, TICKETS, TRAILERS];

const IN_COMMITS: readonly RegExp[] = [
  ACTIVE,
  TICKETS,
  rule([
    // A reference that would notify another repository.
    '(?=\\d)(?<=[\\w.-]/[\\w.-]{1,100}[#!])',
    '(?<=https?:)(?=//[^\\s/]+/[^\\s]{1,200}/(?:issues|pull|discussions|merge_requests|work_items)/\\d)',
  ]),
  // The first line is a subject, such as `eslint-plugin: less noise`.
  rule([
    '(?=-)(?<=\\n[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
    `(?<=\\n[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
    // Where `git am` reads the rest as a patch or as another message.
    '(?<=\\n)(?=diff -|index: |---(?:[ \\t]|$)|from )',
  ]),
];

/** Active where the text is shown as Markdown. */
function activeOnPage(own: string): RegExp {
  const name = own.replaceAll('.', '\\.');
  const ownPage = `//github\\.com/${name}(?![\\w-]|\\.\\w)(?![^\\s)]*(?:\\.\\.|%2e|\\\\))`;
  return rule([
    // A reference that notifies another repository.
    `(?<=[\\w.-]+/[\\w.-]+#)(?<!(?<![\\w./-])${name}#)(?=\\d)`,
    // HTML, comments, links in angle brackets, and character entities.
    '(?<=<)(?=[a-z/!?])',
    '(?<=&)(?=#?[a-z0-9]+;)',
    // An image; a link's or a footnote's target; a bare link.
    '(?<=!)(?=\\[)',
    `(?<=\\])(?=:|\\((?!https:${ownPage}[^\\s()]*\\)))`,
    `(?<=https:)(?=//)(?!${ownPage})`,
    '(?<=(?:http|ftp):)(?=//)',
    '(?<=www)(?=\\.)',
  ]);
}
