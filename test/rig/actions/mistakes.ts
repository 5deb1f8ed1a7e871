import { workflowParser } from './workflow-parser.ts';

export interface WorkflowText {
  /** Its path in its repository. */
  readonly path: string;
  readonly text: string;
}

/**
 * What GitHub's own parser has against a workflow, the workflows that it calls included: `called` gives the text for what
 * `uses` says. Empty if all is well.
 */
export async function workflowMistakes(
  { path, text }: WorkflowText,
  called: (uses: string) => WorkflowText,
): Promise<readonly string[]> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await workflowParser();
  const { context, value } = parseWorkflow(
    { name: path, content: text },
    new NoOperationTraceWriter(),
  );
  if (value !== undefined) {
    await convertWorkflowTemplate(context, value, provider(called), {
      fetchReusableWorkflowDepth: 1,
    });
  }
  return context.errors.getErrors().map(({ message }) => message);
}

type Reference = { readonly path: string } & (
  | { readonly owner: string; readonly repository: string; readonly version: string }
  | object
);

function provider(called: (uses: string) => WorkflowText) {
  return {
    getFileContent: async (reference: Reference) => {
      const { path, text } = called(usesOf(reference));
      return { name: path, content: text };
    },
  };
}

function usesOf(reference: Reference): string {
  if (!('owner' in reference)) return `./${reference.path.replace(/^\.?\//, '')}`;
  const { owner, repository, path, version } = reference;
  return `${owner}/${repository}/${path}@${version}`;
}
