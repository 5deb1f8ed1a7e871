/**
 * A workflow command as one line of a log, without a line break:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands Properties that are `null` are omitted.
 */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | null>>,
  message: string,
): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${property(String(value))}`);
  const head = written.length === 0 ? name : `${name} ${written.join(',')}`;
  return `::${head}::${data(message)}`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
