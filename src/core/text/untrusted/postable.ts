import { BREAK, withBalancedFences } from './fences.ts';
import { cleaned } from './untrusted.ts';

export interface Posting {
  /** `owner/name` of the repository that it is posted to. Links and references to anything else are shown as text. */
  readonly own: string;
  /** Characters of the whole. At least 100, as what is cut says so. */
  readonly max: number;
}

/**
 * Neutralises untrusted text for a pull request, a comment or a summary: it reads the same, and nothing
 * in it acts. Nobody is mentioned or signs, no issue closed, no bot commanded, no check skipped; no HTML, no comment or
 * mark of ours, no image, no link out of the repository. What would act is broken by one character that is not seen, in
 * code as elsewhere: bots read the bare text, and where code ends is a matter of opinion.
 */
export function postable(text: string, { own, max }: Posting): string {
  const onPage = activeOnPage(own);
  return fitted(text, max, {
    inert: (whole) => broken(withBalancedFences(whole), [...ANYWHERE, onPage]),
    cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
  });
}

/** The same for titles: in one line. */
export function postableLine(text: string, { own, max }: Posting): string {
  const onPage = activeOnPage(own);
  return fitted(text, max, {
    inert: (whole) => broken(whole.replace(/\s+/g, ' ').trim(), [...ANYWHERE, onPage]),
    cut: () => '…',
  });
}

/** The same for a commit's message, which git and forges read, and no page: HTML and links stay as they are. */
export function committable(text: string, max: number): string {
  return fitted(text, max, {
    inert: (whole) => broken(whole, IN_COMMITS),
    cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
  });
}

/**
 * An author's text with texts of others inserted: breaks what acts only because of them, whatever they make together.
 * `own` is the same text with each character that was inserted replaced by {@link stuffed}; what acts there as well is
 * the author's wish.
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

/** As long, and nothing acts by it; digits stay, as in `Closes #${{ … }}` they are all that the author left open. */
export function stuffed(inserted: string): string {
  return inserted.replace(/[^\d\n]/g, 'x');
}

function broken(text: string, rules: readonly RegExp[]): string {
  return rules.reduce((whole, rule) => whole.replace(rule, BREAK), text);
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

/**
 * Rules find places between two characters: a break there takes from a text what a forge, git or a bot makes of it.
 * Texts are hostile, so each rule looks first at what is rare and next to the place, and never far without a limit.
 */
function rule(places: readonly string[]): RegExp {
  return new RegExp(places.join('|'), 'gim');
}

/**
 * Words that close, open or finish the issue that they stand before, and what may stand between. GitHub:
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue
 * GitLab: https://docs.gitlab.com/user/project/issues/managing_issues/#default-closing-pattern
 */
const KEYWORD =
  '(?<![a-z0-9])(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|reopen(?:s|ed|ing)?|implement(?:s|ed|ing)?|complet(?:e[sd]?|ing)|finish(?:e[sd]|ing)?|address(?:e[sd]|ing)?)';
const BETWEEN = '[^a-z0-9]{0,1000}(?:(?:issue|bug|ticket|work item)s?[^a-z0-9]{1,1000})?';
const CLOSING = `${KEYWORD}${BETWEEN}`;

/** Acts wherever it is written. */
const ACTIVE = rule([
  // A mention, also of a team.
  '(?<=(?<![a-z0-9])@)(?=[a-z0-9])',
  // The issue behind a keyword: `fixes #1`, `Closes: GH-1`, `resolved owner/name#1`, `implements https://…/issues/1`.
  `(?=\\d)(?<=${CLOSING}(?:[\\w.-]{1,100}(?:/[\\w.-]{1,100}){1,5}|ab)?[#!])`,
  `(?=-\\d)(?<=${CLOSING}gh)`,
  `(?=//)(?<=${CLOSING}https?:)`,
  // A command to a bot, at the start of a line.
  '(?<=^[ \\t>]*/)(?=[a-z])',
  // What makes a service skip the checks of a commit, with its name or without: `[skip ci]`, `[azurepipelines skip]`.
  '(?<=\\[)(?=[^\\][\\n]{0,80}(?<![a-z0-9])(?:skip|no[ _-]{0,5}ci)(?![a-z0-9])[^\\][\\n]{0,80}\\])',
  '(?<=\\*no)(?=_ci\\*)',
  '(?<=(?<![\\w-])--(?:skip|ci))(?=-(?:ci|skip)(?![\\w-]))',
  // A trailer that speaks for a person, or to a service or us, in any line.
  '(?=-by[ \\t]*:)(?<=^[ \\t>]*(?:[a-z0-9]+-)*[a-z0-9]+)',
  '(?<=^[ \\t>]*(?:skip|request|change|phasegate))(?=-[a-z0-9-]+[ \\t]*:)',
]);

/** The issue of another tracker behind a keyword: `Fixes ENG-123`. Capitals tell it from `fixes part-1`. */
const TICKETS =
  /(?=-\d)(?<=(?<![A-Za-z0-9])(?:[Cc]los|[Ff]ix|[Rr]esolv|[Ii]mplement|[Cc]omplet|[Ff]inish|CLOS|FIX|RESOLV)[A-Za-z]{0,3}[^A-Za-z0-9]{0,1000}[A-Z][A-Z0-9_]{1,20})/g;

const HEADERS = '(?:cc|bcc|to|from|author|committer|sender|date|subject)';

/** In any line: the body of a pull request may become that of a commit. */
const TRAILERS = rule([
  '(?=-)(?<=^[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
  `(?<=^[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
]);

const ANYWHERE: readonly RegExp[] = [ACTIVE, TICKETS, TRAILERS];

const IN_COMMITS: readonly RegExp[] = [
  ACTIVE,
  TICKETS,
  rule([
    // A reference, which would tell another repository of us.
    '(?=\\d)(?<=[\\w.-]/[\\w.-]{1,100}[#!])',
    '(?<=https?:)(?=//[^\\s/]+/[^\\s]{1,200}/(?:issues|pull|discussions|merge_requests|work_items)/\\d)',
  ]),
  // The first line is a subject, as in `eslint-plugin: less noise`.
  rule([
    '(?=-)(?<=\\n[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
    `(?<=\\n[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
    // Where `git am` takes what follows for a patch, or for another message.
    '(?<=\\n)(?=diff -|index: |---(?:[ \\t]|$)|from )',
  ]),
];

/** Acts where it is shown as Markdown. */
function activeOnPage(own: string): RegExp {
  const name = own.replaceAll('.', '\\.');
  const ownPage = `//github\\.com/${name}(?![\\w-]|\\.\\w)(?![^\\s)]*(?:\\.\\.|%2e|\\\\))`;
  return rule([
    // A reference that tells another repository of us.
    `(?<=[\\w.-]+/[\\w.-]+#)(?<!(?<![\\w./-])${name}#)(?=\\d)`,
    // HTML, comments, links in angle brackets; and characters that are spelled out.
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
