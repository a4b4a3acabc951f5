// A display that exists in memory only, for machines without one.
import { spawn } from 'node:child_process';
import { CannotGoOn } from './set-up/report.mjs';

/** Whether a window can be opened here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * Starts Xvfb on a free display number, which Xvfb finds by itself.
 * @param {{ width?: number, height?: number, openToAll?: boolean }} [options] size in pixels; `openToAll` lets
 *   programs of another user draw on it
 * @returns {Promise<{ display: string, environment: NodeJS.ProcessEnv, stop: () => Promise<void> }>}
 */
export function startVirtualDisplay({ width = 1920, height = 1080, openToAll = false } = {}) {
  const parameters = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    `${width}x${height}x24`,
    '-nolisten',
    'tcp',
    '-noreset',
  ];
  if (openToAll) parameters.push('-ac');
  const server = spawn('Xvfb', parameters, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const endWithUs = () => server.kill('SIGTERM');
  process.once('exit', endWithUs);

  return new Promise((resolve, reject) => {
    let complaints = '';
    server.stderr.setEncoding('utf8').on('data', (text) => (complaints += text));
    server.once('error', () =>
      reject(new CannotGoOn('Xvfb could not be started: is the package xvfb installed?')),
    );
    server.once('exit', () => reject(new CannotGoOn(`The virtual display ended at once:\n${complaints}`)));
    let number = '';
    server.stdio[3].setEncoding('utf8').on('data', (text) => {
      number += text;
      if (!number.endsWith('\n')) return;
      const display = `:${number.trim()}`;
      // Chromium would otherwise prefer a Wayland display of the surrounding session.
      const environment = { DISPLAY: display, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' };
      const stop = async () => {
        process.off('exit', endWithUs);
        server.kill('SIGTERM');
        await ended;
      };
      resolve({ display, environment, stop });
    });
  });
}
