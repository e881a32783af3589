import { lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** A request to an address that somebody else chose. */
export interface GuardedRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Hosts (or `host:port`) that may be reached although they are private. */
  readonly allowedHosts: readonly string[];
  readonly maximumBytes: number;
  readonly maximumRedirects: number;
  readonly timeoutMilliseconds: number;
}

/** The answer to a guarded request. */
export interface GuardedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}

/** Why an address was not reached, as a sentence without what stands behind the address. */
export class GuardedRefusal extends Error {}

/** Whether an IP address is one of the public internet: not private, loopback, link-local, metadata, multicast or reserved. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

function isAllowed({ hostname, host }: URL, allowedHosts: readonly string[]): boolean {
  return allowedHosts.includes(hostname) || allowedHosts.includes(host);
}

/** Reads an address and checks what can be known about it without asking anybody. Throws `GuardedRefusal`. */
export function checkAddress(text: string, allowedHosts: readonly string[]): URL {
  if (!URL.canParse(text)) throw new GuardedRefusal('it is not an address');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new GuardedRefusal('only http and https addresses can be reached');
  if (url.username !== '' || url.password !== '') throw new GuardedRefusal('an address with a user name or password is not accepted');
  if (isAllowed(url, allowedHosts)) return url;
  const name = url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (isIP(name) !== 0 ? !isPublicAddress(name) : /(^|\.)(localhost|local|internal|home\.arpa)$/.test(name))
    throw new GuardedRefusal('its host is private to this network, which is not allowed');
  return url;
}

/** Looks a name up and refuses it if any of its addresses is private. The connection goes to what was checked. */
function guardedLookup(isOpen: boolean): LookupFunction {
  return (hostname, options, callback) => {
    const family = options.family === 'IPv4' ? 4 : options.family === 'IPv6' ? 6 : (options.family ?? 0);
    lookup(hostname, { all: true, family }, (cause, found) => {
      if (cause !== null || found.length === 0) callback(new GuardedRefusal('its host could not be found'), '', 0);
      else if (!isOpen && found.some(({ address }) => !isPublicAddress(address)))
        callback(new GuardedRefusal('its host is private to this network, which is not allowed'), '', 0);
      else if (options.all) callback(null, found);
      else callback(null, found[0]!.address, found[0]!.family);
    });
  };
}

async function readCapped(answer: IncomingMessage, maximumBytes: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > maximumBytes) throw new GuardedRefusal(`it is larger than ${maximumBytes} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function sendOnce(url: URL, order: GuardedRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: order.method,
        headers: { ...order.headers },
        lookup: guardedLookup(isAllowed(url, order.allowedHosts)),
        agent: false,
        signal,
      },
      resolve,
    );
    sent.on('error', reject);
    sent.end(order.body);
  });
}

/** Sends a request to an address that somebody else chose, and to none that is private to this network. Throws `GuardedRefusal`. */
export async function sendGuarded(order: GuardedRequest): Promise<GuardedAnswer> {
  const signal = AbortSignal.timeout(order.timeoutMilliseconds);
  let url = checkAddress(order.url, order.allowedHosts);
  try {
    for (let redirects = 0; ; redirects++) {
      const answer = await sendOnce(url, order, signal);
      const status = answer.statusCode ?? 0;
      const location = answer.headers.location;
      if (status < 300 || status > 399 || location === undefined || order.maximumRedirects === 0)
        return { status, headers: answer.headers, body: await readCapped(answer, order.maximumBytes) };
      answer.destroy();
      if (redirects >= order.maximumRedirects) throw new GuardedRefusal('it redirects too often');
      if (!URL.canParse(location, url)) throw new GuardedRefusal('it redirects to what is not an address');
      url = checkAddress(new URL(location, url).href, order.allowedHosts);
    }
  } catch (cause) {
    if (cause instanceof GuardedRefusal) throw cause;
    if (signal.aborted) throw new GuardedRefusal('it did not answer in time');
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new GuardedRefusal(`it could not be reached${code}`, { cause });
  }
}
