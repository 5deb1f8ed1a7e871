import { expect, test } from 'vitest';
import { environmentCheck } from '../../src/gates/environment-check.ts';
import { gateScene } from './gate-scene.ts';

test('an environment is told with its reviewers, or with what it lacks', async () => {
  await using scene = await gateScene({ reviewers: ['ann', 'team:core'] });
  const { actions, client } = scene;
  actions.protect('strict', { reviewers: ['ann'], preventSelfReview: true });
  actions.protect('open', {});
  scene.forbid(({ path }) => path.endsWith('/secret'));
  const checks = ['release', 'strict', 'open', 'missing', 'secret'].map((name) =>
    environmentCheck(client, name),
  );
  expect(await Promise.all(checks)).toMatchInlineSnapshot(`
    [
      {
        "check": "environment release",
        "detail": "reviewed by ann, team core; the person who starts a run can approve it",
        "ok": true,
        "remedy": null,
      },
      {
        "check": "environment strict",
        "detail": "reviewed by ann; self-review prevented",
        "ok": true,
        "remedy": null,
      },
      {
        "check": "environment open",
        "detail": "no required reviewers, so not usable as a gate",
        "ok": false,
        "remedy": "Add required reviewers in the settings of the repository. Private repositories need GitHub Enterprise for required reviewers. Without it, give the gate \`by: comment\`.",
      },
      {
        "check": "environment missing",
        "detail": "does not exist, or this token cannot read it; the first job that uses it would create it without protection",
        "ok": false,
        "remedy": "Create it with required reviewers. Private repositories need GitHub Enterprise for required reviewers. Without it, give the gate \`by: comment\`.",
      },
      {
        "check": "environment secret",
        "detail": "GitHub refused GET /repos/acme/widgets/environments/secret (403): Resource not accessible by integration.",
        "ok": false,
        "remedy": "The token needs \`permissions: { actions: read }\`; if it has them, re-run the job.",
      },
    ]
  `);
});
