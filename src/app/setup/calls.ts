import { isSameName } from '../../core/gate/same-name.ts';
import type { GitHubAccess } from '../wiring/github-access.ts';
import { settingsPage } from './connection.ts';
import { reviewersText, type SeenEnvironment, type SeenRepository } from './look.ts';
import type { SetupLabel } from './needs.ts';
import type { FoundReviewer } from './reviewers.ts';

/** A call that changes the repository on GitHub. */
export type SetupCall = SetupCallText &
  (
    | ({ readonly type: 'environment' } & NewEnvironment)
    | { readonly type: 'label'; readonly label: SetupLabel }
  );

export interface SetupCallText {
  readonly method: 'PUT' | 'POST';
  readonly path: string;
  /** For people. */
  readonly about: string;
}

export interface NewEnvironment {
  readonly name: string;
  readonly reviewers: readonly FoundReviewer[];
  readonly preventsSelfReview: boolean;
}

/** The calls for what is missing. What exists is never changed. */
export function setupCalls(
  { repository }: GitHubAccess,
  seen: SeenRepository,
  reviewers: readonly FoundReviewer[],
): readonly SetupCall[] {
  const at = `/repos/${repository}`;
  const preventsSelfReview = !isSoleOwner(seen, reviewers);
  const self = preventsSelfReview
    ? 'the user who starts a run cannot approve it'
    : 'the user who starts a run can approve it';
  const environments = seen.environments.filter(({ rules }) => rules === null);
  return [
    ...environments.map(({ name }) => ({
      type: 'environment' as const,
      method: 'PUT' as const,
      path: `${at}/environments/${encodeURIComponent(name)}`,
      about: `create the environment \`${name}\`, reviewed by ${reviewersText(reviewers)}; ${self}`,
      ...{ name, reviewers, preventsSelfReview },
    })),
    ...seen.missingLabels.map((label) => ({
      type: 'label' as const,
      method: 'POST' as const,
      path: `${at}/labels`,
      about: `create the label \`${label.name}\``,
      label,
    })),
  ];
}

/** A single person who starts runs and reviews them could approve nothing if self-review were prevented. */
function isSoleOwner(
  { user, owner }: SeenRepository,
  reviewers: readonly FoundReviewer[],
): boolean {
  const [only, ...others] = reviewers;
  if (only === undefined || others.length > 0 || only.kind === 'team') return false;
  return [user, owner].some((name) => name !== null && isSameName(name, only.name));
}

/** The existing environments and the setting, as sentences for people. */
export function setupNotes(access: GitHubAccess, seen: SeenRepository): readonly string[] {
  const lacksReviewers = seen.environments.some(isOpen);
  return [
    ...seen.environments.flatMap((one) => environmentNote(access, one)),
    ...(lacksReviewers && seen.isPrivate
      ? [
          `${access.repository} is private: required reviewers of private repositories need GitHub Enterprise. Without it, decide by comment: \`${BY_COMMENT}\`.`,
        ]
      : []),
    ...settingNotes(access, seen),
  ];
}

/** A pipeline that comments start. */
export const BY_COMMENT = 'phasegate init --gate comment --pipeline implement-issue';

/** Missing, or without required reviewers. */
const isOpen = ({ rules }: SeenEnvironment): boolean => (rules?.reviewers ?? []).length === 0;

function environmentNote(access: GitHubAccess, seen: SeenEnvironment): readonly string[] {
  const { name, rules } = seen;
  if (rules === null) return [];
  if (isOpen(seen)) {
    return [
      `Warning: the environment \`${name}\` exists without required reviewers, so a gate refuses it. It is not changed. Add reviewers: ${settingsPage(access, 'environments')}`,
    ];
  }
  return [
    `The environment \`${name}\` exists, reviewed by ${reviewersText(rules.reviewers ?? [])}. It is not changed.`,
  ];
}

function settingNotes(access: GitHubAccess, { pullRequests }: SeenRepository): readonly string[] {
  if (pullRequests === 'allowed') return ['GitHub Actions may create pull requests.'];
  if (pullRequests === 'forbidden') {
    return [
      `Warning: GitHub Actions may not create pull requests. Allow it: ${settingsPage(access, 'actions')}, or \`gh api --method PUT repos/${access.repository}/actions/permissions/workflow -F can_approve_pull_request_reviews=true\``,
    ];
  }
  if (pullRequests === null) return [];
  return [
    `The token cannot read whether GitHub Actions may create pull requests. Check the setting: ${settingsPage(access, 'actions')}`,
  ];
}
