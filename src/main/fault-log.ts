import { basename, join } from 'node:path';
import log from 'electron-log/node';
import type { FaultLog } from '../core/ports.ts';

/** Size at which the log is set aside, in bytes. One older file is kept. */
const LOG_MOST = 1_000_000;

/** What happened to the program itself, for whoever looks after it. */
export interface ProgramLog extends FaultLog {
  /** Notes something that happened, with figures and words of our own, never anything a person typed. */
  note(what: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  /** Notes an error. */
  error(what: string, error: unknown): void;
}

/** Opens the log in a folder. Each line is one JSON object. */
export function openLog(folder: string): ProgramLog {
  const { transports } = log;
  transports.console.level = false;
  transports.file.resolvePathFn = () => join(folder, 'kiosk.log');
  transports.file.maxSize = LOG_MOST;
  transports.file.format = '{text}';
  const write = (line: Readonly<Record<string, unknown>>) =>
    log.info(JSON.stringify({ at: new Date().toISOString(), ...line }));
  return {
    note: (what, facts = {}) => write({ what, ...facts }),
    error: (what, error) => write({ what, ...faceless(error) }),
    fault: (reference, call, error) => write({ what: 'fault', reference, call, ...faceless(error) }),
  };
}

/**
 * What is worth knowing of an error without anything a person typed: messages can hold values, so they are left out.
 */
export function faceless(error: unknown): { name: string; code?: string; frames: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { name: error.name, ...(code === undefined ? {} : { code }), frames: framesOf(error) };
}

/** The places in the code; folders are left out, for they can hold the name of the account. */
function framesOf({ stack = '', message }: Error): string[] {
  const afterMessage = stack.slice(message === '' ? 0 : stack.indexOf(message) + message.length);
  return [...afterMessage.matchAll(/^\s+at (?:(.+) \()?(.+?):(\d+):(\d+)\)?$/gmu)]
    .slice(0, 12)
    .map(([, place = '', file = '', line = '', column = '']) =>
      `${place} ${basename(file)}:${line}:${column}`.trim(),
    );
}
