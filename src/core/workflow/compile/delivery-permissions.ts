import { textAt } from '../../lib/json-value.ts';
import type { Delivery, DeliveryKind, Plan } from '../../plan/plan.ts';

/** Of a job that makes every kind of delivery but `dispatch`. */
export const DELIVERY_PERMISSIONS: readonly string[] = [
  'contents: write # the branch and its commits',
  'pull-requests: write # the pull request, its labels and reviewers',
  'issues: write # deliveries that are comments, labels or issues',
  "actions: read # the run's checkpoint",
];

/** The least that all deliveries of a plan need here, each with its reason; `null` where it makes none at all. */
export function deliveryPermissions({ phases }: Plan): readonly string[] | null {
  const everywhere = phases.flatMap((phase) => (phase.kind === 'deliver' ? phase.deliveries : []));
  if (everywhere.length === 0) return null;
  // Those in another repository have a token of their own.
  const all = everywhere.filter(({ repository }) => repository === null);
  const makes = (...kinds: readonly DeliveryKind[]): boolean =>
    all.some(({ kind }) => kinds.includes(kind));
  const writes = makes('pull-request', 'commit');
  return [
    writes ? 'contents: write # the branch and its commits' : 'contents: read # checkout',
    ...(all.some(isOnPull) ? [pullRequests(makes('pull-request'))] : []),
    ...(all.some(isOnIssue)
      ? ['issues: write # deliveries that are comments, labels or issues']
      : []),
    makes('dispatch')
      ? "actions: write # starts a workflow; the run's checkpoint"
      : "actions: read # the run's checkpoint",
  ];
}

const pullRequests = (opens: boolean): string =>
  opens
    ? 'pull-requests: write # the pull request, its labels and reviewers'
    : 'pull-requests: write # reviews, comments and labels of pull requests';

const isOnPull = ({ kind, ...delivery }: Delivery): boolean =>
  kind === 'pull-request' || kind === 'review' || isAtThread({ kind, ...delivery });

/** What triggers a run, and what a number names, may be an issue or a pull request. */
function isAtThread({ kind }: Delivery): boolean {
  return kind === 'comment' || kind === 'labels';
}

const isOnIssue = (delivery: Delivery): boolean =>
  delivery.kind === 'issue' ||
  (isAtThread(delivery) && textAt(delivery.fields, 'on') !== 'pull-request');
