import type { Spooler } from '../../core/ports.ts';
import type { ProgramLog } from '../fault-log.ts';
import { drawnPaper, type PaperRoom } from '../papers.ts';
import { engineSpooler } from './engine-spooler.ts';
import { folderSpooler } from './folder-spooler.ts';

/** Where papers go: into the folder named at start, or to the system’s print queues. */
export function makeSpooler(room: PaperRoom, log: ProgramLog, paperFolder: string | undefined): Spooler {
  if (paperFolder !== undefined) return folderSpooler(paperFolder, (content) => drawnPaper(room, content));
  return engineSpooler(room, log);
}
