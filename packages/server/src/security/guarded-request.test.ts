import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAddress, isPublicAddress, sendGuarded } from './guarded-request.ts';

let server: Server;
let host: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/inside')
      response.writeHead(302, { location: `http://127.0.0.1:${(server.address() as AddressInfo).port}/here` }).end();
    else if (request.url === '/metadata') response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (request.url === '/large') response.end(Buffer.alloc(2000));
    else response.end('here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

const get = (path: string, allowedHosts: readonly string[] = [host]) =>
  sendGuarded({
    url: `http://${host}${path}`,
    method: 'GET',
    allowedHosts,
    maximumBytes: 1000,
    maximumRedirects: 3,
    timeoutMilliseconds: 5000,
  });

describe('an address that somebody else chose', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
  ])('is not public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('is public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://example.com/',
    'http://user:word@example.com/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://[::1]/',
    'http://localhost./',
    'http://printer.local/',
    'no address',
  ])('is refused: %s', (address) => {
    expect(() => checkAddress(address, [])).toThrow();
  });

  it('is reached where a setting opens it, and nowhere else', async () => {
    expect(Buffer.from((await get('/here')).body).toString()).toBe('here');
    await expect(get('/here', [])).rejects.toThrow('private');
  });

  it('is not followed to a private one', async () => {
    await expect(get('/inside')).rejects.toThrow('private');
    await expect(get('/metadata')).rejects.toThrow('private');
    await expect(get('/loop')).rejects.toThrow('redirects too often');
  });

  it('may not send more than was agreed', async () => {
    await expect(get('/large')).rejects.toThrow('larger than 1000 bytes');
  });
});
