import { timingSafeEqual } from 'node:crypto';
import type { HonoRequest, MiddlewareHandler } from 'hono';
import type { Problem } from '../core/view/serve-data.ts';

/** Of a request's body. */
export const MAX_BODY = 2 * 1024 * 1024;

export interface GuardOptions {
  /** That of the printed address. */
  readonly token: string;
  /** The port that is listened on. */
  readonly port: () => number;
}

/**
 * Lets through what this machine's own browser asks on behalf of our own pages. Another `Host` is a name that was made to
 * point here (DNS rebinding); another `Origin` or `Sec-Fetch-Site` is another page's request, also of another port of this
 * machine. There is no cookie: 127.0.0.1 shares its cookies over all ports.
 */
export function ownPagesOnly({ port }: GuardOptions): MiddlewareHandler {
  return async (context, next): Promise<Response | undefined> => {
    const { req } = context;
    if (!isOurs(req.header('host') ?? '', port()))
      return context.json(problem('This is not the address that was printed.'), 421);
    if (isForeign(req)) return context.json(problem('Another page asked for this.'), 403);
    await next();
    for (const [name, value] of HEADERS) context.res.headers.set(name, value);
    return undefined;
  };
}

const isOurs = (host: string, port: number): boolean =>
  host === `127.0.0.1:${port}` || host === `localhost:${port}`;

function isForeign(request: HonoRequest): boolean {
  const header = (name: string): string | undefined => request.header(name);
  const origin = header('origin');
  if (origin !== undefined && origin !== `http://${header('host')}`) return true;
  return !OWN_SITES.includes(header('sec-fetch-site') ?? 'none');
}

/** `none`: the address bar. */
const OWN_SITES: readonly string[] = ['same-origin', 'none'];

const HEADERS: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['cache-control', 'no-store'],
];

/** Whoever has read the printed address. */
export function tokenOnly({ token }: GuardOptions): MiddlewareHandler {
  const wanted = Buffer.from(`Bearer ${token}`);
  return async (context, next): Promise<Response | undefined> => {
    const given = Buffer.from(context.req.header('authorization') ?? '');
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
      return context.json(
        problem('The token is missing or another one.', 'Open the address that was printed.'),
        401,
      );
    await next();
    return undefined;
  };
}

export function problem(
  message: string,
  remedy = 'Open the address that `phasegate serve` printed.',
): Problem {
  return { message, remedy };
}
