/** Proves that nothing in the extension host opens a network connection: every one that is tried is recorded. */
import assert from 'node:assert/strict';
import { Socket as UdpSocket } from 'node:dgram';
import { Socket } from 'node:net';
import { hasPage, page } from './page';

type Method = (this: unknown, ...args: unknown[]) => unknown;

const tried: string[] = [];

/** Starts recording. TCP, TLS, HTTP and fetch all connect by `net.Socket`. */
export function watchNetwork(): void {
  record(Socket.prototype, 'connect', tcpTarget);
  record(UdpSocket.prototype, 'send', () => 'a datagram');
}

/** Declares the tests that come last and look at what was recorded. */
export function describeNetwork(): void {
  describe('network', () => {
    it('the extension host has opened no connection', () => assert.deepEqual(tried, []));
    if (hasPage) {
      it('the window has asked for nothing beyond this machine', async () =>
        assert.deepEqual(await page.foreignRequests(), []));
    }
  });
}

function record(prototype: object, name: string, target: (args: readonly unknown[]) => string | undefined): void {
  const methods = prototype as Record<string, Method>;
  const original = methods[name] as Method;
  methods[name] = function (...args) {
    const where = target(args);
    if (where !== undefined) tried.push(`${where}\n${new Error('connection opened').stack}`);
    return original.apply(this, args);
  };
}

/**
 * The host that `connect` was called for; undefined for this machine. `net.connect` passes its arguments on as one
 * array.
 */
function tcpTarget(args: readonly unknown[]): string | undefined {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as readonly unknown[]) : args;
  const options =
    typeof first === 'object' && first !== null ? (first as { host?: unknown; path?: unknown }) : undefined;
  // a pipe of this machine
  if (options?.path !== undefined || Number.isNaN(Number(options ? 0 : first))) return undefined;
  const host = String((options ? options.host : second) ?? 'localhost');
  return host === 'localhost' || host === '127.0.0.1' || host === '::1' ? undefined : host;
}
