import type { Spooler } from '../../core/ports.ts';
import type { PaperContent } from '../../shared/papers.ts';
import type { ProgramLog } from '../fault-log.ts';
import { drawnPaper, type PaperRoom } from '../papers.ts';
import { cupsQueues } from './cups-queues.ts';
import { cupsServer } from './cups-server.ts';
import { cupsSpooler } from './cups-spooler.ts';
import { engineSpooler } from './engine-spooler.ts';
import { folderSpooler } from './folder-spooler.ts';

/** Where papers go when it is not the system’s own print queues: into a folder, or to another CUPS by its socket. */
export interface PaperPlace {
  folder: string | undefined;
  socket: string | undefined;
}

/** The way papers are printed on this machine. */
export function makeSpooler(room: PaperRoom, log: ProgramLog, { folder, socket }: PaperPlace): Spooler {
  const draw = (content: PaperContent) => drawnPaper(room, content);
  if (folder !== undefined) return folderSpooler(folder, draw);
  if (process.platform === 'win32') return engineSpooler(room, log);
  return cupsSpooler(cupsQueues(cupsServer(socket)), draw, log);
}
