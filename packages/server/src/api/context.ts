import type { Context } from 'hono';
import type { Caller } from '../security/keys.ts';

/** What the middleware leaves for a route. */
export interface ApiVariables {
  requestId: string;
  caller: Caller;
}

/** Hono's environment of the whole service. */
export interface ApiEnvironment {
  Variables: ApiVariables;
}

/** A request on its way through the service. */
export type ApiContext = Context<ApiEnvironment>;

/** In which dialect a path is answered. */
export function dialectOf(path: string): 'aimlapi' | 'openai' {
  return /^\/(v2\/|v1\/video\/generations|video\/generations)/.test(path) ? 'aimlapi' : 'openai';
}

/** The address under which this request reached the server. */
export function publicAddress(context: ApiContext, fixed: string | null): string {
  if (fixed !== null) return fixed;
  const host = context.req.header('host') ?? 'localhost';
  // A host that could break out of an address is not repeated.
  return /^[\w.:[\]-]{1,255}$/.test(host) ? `http://${host}` : 'http://localhost';
}
