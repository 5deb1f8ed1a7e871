import { unreachable } from '../../core/lib/unreachable.ts';
import type { Deliver } from '../../ports.ts';
import { deliverComment } from './comment.ts';
import { deliverCommit } from './commit.ts';
import { deliverDispatch } from './dispatch.ts';
import { deliverIssue } from './issue.ts';
import { deliverLabels } from './labels.ts';
import { deliverPullRequest } from './pull-request.ts';
import { deliverReview } from './review.ts';
import type { DeliveryTools } from './tools.ts';

/** Deliveries to a repository on GitHub. Each reads the current state first, so that repeating it never creates a second one. */
export function gitHubDelivery(tools: DeliveryTools): Deliver {
  return async (request) => {
    switch (request.kind) {
      case 'pull-request':
        return deliverPullRequest(tools, request);
      case 'commit':
        return deliverCommit(tools, request);
      case 'comment':
        return deliverComment(tools, request);
      case 'review':
        return deliverReview(tools, request);
      case 'labels':
        return deliverLabels(tools, request);
      case 'issue':
        return deliverIssue(tools, request);
      case 'dispatch':
        return deliverDispatch(tools, request);
      default:
        return unreachable(request.kind);
    }
  };
}
