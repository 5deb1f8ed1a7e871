/** What children may reach: everything, nothing, or these hosts. */
export type Network =
  | { readonly type: 'any' }
  | { readonly type: 'none' }
  | { readonly type: 'allow'; readonly hosts: readonly string[] };

export interface Destination {
  readonly host: string;
  readonly port: number;
}

/**
 * Whether one of the patterns allows it: `example.org` is that name alone, `*.example.org` what lies below it; `:8080`
 * behind either is that port, none are those of HTTP and HTTPS.
 */
export function isAllowed(patterns: readonly string[], { host, port }: Destination): boolean {
  const name = bareHost(host);
  return patterns.some((pattern) => {
    const { host: wanted, port: only } = partsOf(pattern);
    if (only === null ? !WEB.includes(port) : only !== port) return false;
    return wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted;
  });
}

const WEB: readonly number[] = [80, 443];

/** What the address of a service stands for, as a pattern; `null` for what is no address of the web. */
export function patternOf(address: string): string | null {
  const found = /^(https?):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)(?::(\d+))?(?:[/?#]|$)/i.exec(
    address,
  );
  if (found === null) return null;
  const [, scheme = '', host = '', port] = found;
  return `${bareHost(host)}:${port ?? (scheme.toLowerCase() === 'https' ? 443 : 80)}`;
}

/** `host:port`, as a request for a tunnel names it; `null` if it is something else. */
export function destinationOf(authority: string): Destination | null {
  const found = /^(\[[0-9a-f:.]+\]|[^:/?#@\s]+):(\d{1,5})$/i.exec(authority);
  if (found === null) return null;
  const [, host = '', port = ''] = found;
  return { host: bareHost(host), port: Number(port) };
}

function partsOf(pattern: string): { readonly host: string; readonly port: number | null } {
  const found = /^(.*?)(?::(\d+))?$/.exec(pattern);
  const [, host = pattern, port] = found ?? [];
  return { host: bareHost(host), port: port === undefined ? null : Number(port) };
}

/** In small letters, without brackets or the dot that may end a name. */
function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}
