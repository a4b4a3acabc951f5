import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol, type Session } from 'electron';

const SCHEME = 'app';
/** Where the screens come from; the only origin that is ever answered. */
export const ORIGIN = `${SCHEME}://kiosk`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Everything comes from the program itself. `allow-modals` is missing on purpose: without it a page cannot open the
 * system’s print dialog, which leads out of the kiosk.
 */
const policy = [
  'sandbox allow-scripts allow-same-origin allow-forms',
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Workers have a policy of their own: the one that looks for codes in the camera’s picture is compiled to WebAssembly,
 * which an engine refuses without `wasm-unsafe-eval`. It opens nothing else (`eval` stays shut), and no page needs it.
 */
const workerPolicy = [
  'sandbox allow-scripts allow-same-origin',
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
].join('; ');

/** Where the build puts the workers, and nothing else. */
const WORKERS = `${ORIGIN}/workers/`;

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Makes `app:` a scheme with an origin of its own. Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** The files the program was built with, by the address that asks for them. Nothing else can be asked for. */
export function listScreens(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (path: string, address: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inside = join(path, entry.name);
      const its = `${address}/${entry.name}`;
      if (entry.isDirectory()) walk(inside, its);
      else if (extname(entry.name) in types) found.set(its, inside);
    }
  };
  walk(folder, ORIGIN);
  return found;
}

/** Serves the screens to one window’s session. */
export function serveScreens({ protocol: served }: Session, screens: ReadonlyMap<string, string>): void {
  served.handle(SCHEME, async ({ url, method }) => {
    // The address must be one on the list, letter by letter; only what follows `?` or `#` is left out.
    const path = screens.get(url.replace(/[?#].*$/su, ''));
    if (path === undefined || method !== 'GET') return new Response(null, { status: 404, headers });
    const type = types[extname(path)] ?? 'application/octet-stream';
    const its = url.startsWith(WORKERS) ? { ...headers, 'Content-Security-Policy': workerPolicy } : headers;
    return new Response(new Uint8Array(await readFile(path)), { headers: { ...its, 'Content-Type': type } });
  });
}
