import type { SetupCall } from '../../app/setup/calls.ts';
import type { SeenRepository } from '../../app/setup/look.ts';
import type { SetupCallEnd } from '../../app/setup/make.ts';
import type { SetupNeeds } from '../../app/setup/needs.ts';
import type { GitHubConnection } from '../../app/wiring/delivery.ts';
import { shellWord } from '../../core/lib/shell-word.ts';
import { plural } from '../../core/text/plural.ts';
import { Refusal } from '../../ports.ts';
import { printNote, surfaceOf } from '../../report/print.ts';
import { isInteractive, type LibraryOptions } from '../options/library.ts';

export interface GitHubSetupOptions extends LibraryOptions {
  readonly github: boolean;
  readonly reviewer: readonly string[];
  readonly pullRequest: boolean;
}

/** What `init --github` found out, and will do. */
export interface GitHubSetup {
  readonly calls: readonly SetupCall[];
  readonly notes: readonly string[];
  /** Lists the calls. */
  readonly show: () => void;
  readonly arePullsAllowed: boolean;
  /** Makes the calls; resolves to problems. */
  readonly act: () => Promise<readonly string[]>;
  /** Part of the summary. */
  readonly json: () => object;
}

/** The command as it was typed, with an option that a person chose by an answer: repeated, it goes on where it was. */
export function typedWith(option: '--github' | '--pull-request'): string {
  const words = process.argv.slice(2);
  const all = words.includes(option) ? words : [...words, option];
  return ['phasegate', ...all].map(shellWord).join(' ');
}

/** Reads the state on GitHub, and decides about the calls. Changes nothing. `null`: the person cancelled. Throws `Refusal`. */
export async function plannedSetup(
  connection: GitHubConnection,
  needs: SetupNeeds,
  options: GitHubSetupOptions,
): Promise<GitHubSetup | null> {
  const { lookAtGitHub } = await import('../../app/setup/look.ts');
  const { findReviewers } = await import('../../app/setup/reviewers.ts');
  const { setupCalls, setupNotes } = await import('../../app/setup/calls.ts');
  const again = typedWith('--github');
  const seen = await lookAtGitHub(connection, needs, again);
  await requireAdmin(connection, seen);
  const wanted = await wantedReviewers(seen, options);
  if (wanted === null) return null;
  const { owner } = seen;
  const reviewers = await findReviewers(connection.github, wanted, { owner, again });
  const calls = setupCalls(connection.access, seen, reviewers);
  return setupOf(connection, {
    calls,
    notes: setupNotes(connection.access, seen),
    seen,
    isDry: options.dryRun,
  });
}

/** Given reviewers, those that a person names, or the token's user; none if no environment is missing. `null`: cancelled. */
async function wantedReviewers(
  seen: SeenRepository,
  options: GitHubSetupOptions,
): Promise<readonly string[] | null> {
  if (options.reviewer.length > 0) return [...new Set(options.reviewer)];
  if (!isMissing(seen)) return [];
  if (isInteractive(options)) return askReviewers(seen.user ?? '');
  if (seen.user !== null) return [seen.user];
  throw new Refusal(
    'The token belongs to no user, so the reviewers of the environment are unknown.',
    `Name them: \`${typedWith('--github')} --reviewer LOGIN\` or \`--reviewer ORG/TEAM\`.`,
  );
}

const isMissing = ({ environments }: SeenRepository): boolean =>
  environments.some(({ rules }) => rules === null);

async function askReviewers(known: string): Promise<readonly string[] | null> {
  const { isCancel, text } = await import('@clack/prompts');
  const { discardTypedAhead } = await import('../../report/ask-line.ts');
  const { askAtTerminal, questionScreen } = await import('../../report/question-screen.ts');
  const answer = await askAtTerminal(async () => {
    await discardTypedAhead();
    return text({
      message: 'Who reviews deliveries? (logins or ORG/TEAM, with blanks between them)',
      initialValue: known,
      validate: (written) =>
        /[^\s,]/.test(written ?? '') ? undefined : 'Give at least one login, or ORG/TEAM.',
      output: questionScreen,
    });
  });
  if (answer === null || isCancel(answer)) return null;
  return [...new Set(answer.split(/[\s,]+/).filter((name) => name !== ''))];
}

/** Only administrators create environments. A user who is none is told before anything is written. */
async function requireAdmin({ access }: GitHubConnection, seen: SeenRepository): Promise<void> {
  const { user, isAdmin } = seen;
  if (!isMissing(seen) || user === null || isAdmin !== false) return;
  const { settingsPage } = await import('../../app/setup/connection.ts');
  throw new Refusal(
    `\`${user}\`, the user of the token, is no administrator of ${access.repository}, so GitHub would refuse to create an environment.`,
    `Ask an administrator to run \`${typedWith('--github')}\`, or to create the environment: ${settingsPage(access, 'environments')}`,
  );
}

function showCalls({ access }: GitHubConnection, calls: readonly SetupCall[]): void {
  const { paint } = surfaceOf(process.stderr);
  const count = plural(calls.length, 'call');
  printNote(`GitHub, ${access.repository}: ${calls.length === 0 ? 'nothing to change.' : count}`);
  for (const { method, path, about } of calls)
    printNote(`  ${paint('good', method.padEnd(4))} ${path}  ${about}`);
}

interface SetupParts extends Pick<GitHubSetup, 'calls' | 'notes'> {
  readonly seen: SeenRepository;
  readonly isDry: boolean;
}

function setupOf(
  connection: GitHubConnection,
  { calls, notes, seen, isDry }: SetupParts,
): GitHubSetup {
  let ends: readonly SetupCallEnd[] = [];
  const stateOf = (call: SetupCall) =>
    ends.find((end) => end.call === call)?.state ?? (isDry ? 'planned' : 'open');
  return {
    calls,
    notes,
    show: () => showCalls(connection, calls),
    arePullsAllowed: seen.pullRequests === 'allowed',
    act: async () => {
      const { makeCalls } = await import('../../app/setup/make.ts');
      const again = typedWith('--github');
      const onBegin = ({ method, path }: SetupCall) => printNote(`Calling ${method} ${path}`);
      ends = await makeCalls(connection, calls, { again, onBegin });
      return problemsOf(ends, again);
    },
    json: () => ({
      github: {
        repository: connection.access.repository,
        calls: calls.map((call) => {
          const { method, path, about } = call;
          return { method, path, about, state: stateOf(call) };
        }),
      },
    }),
  };
}

/** Each problem with its remedy, and after a failed call which calls were made. */
function problemsOf(ends: readonly SetupCallEnd[], again: string): readonly string[] {
  const problems = ends.flatMap(({ problem }) =>
    problem === null ? [] : [`phasegate: ${problem.message}\n  ${problem.remedy}`],
  );
  if (!ends.some(({ state }) => state === 'failed')) return problems;
  const named = (wanted: SetupCallEnd['state']): string => {
    const all = ends.filter(({ state }) => state === wanted);
    return all.map(({ call }) => `${call.method} ${call.path}`).join(', ') || 'none';
  };
  return [
    ...problems,
    `Calls made: ${named('made')}. Failed: ${named('failed')}. Not tried: ${named('open')}. \`${again}\` makes the missing calls.`,
  ];
}
