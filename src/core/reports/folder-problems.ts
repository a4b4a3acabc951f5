import type { ProblemCode } from '../../shared/problems.ts';

/** When something went wrong with a folder: looking for it, or after writing in it had begun. */
type Moment = 'looking' | 'writing';

const FULL = new Set(['ENOSPC', 'EDQUOT']);
const CLOSED = new Set(['EACCES', 'EPERM', 'EROFS']);
// A stick pulled out shows as one or another of these, by system and file system; ELOOP and ENAMETOOLONG are names
// that lead nowhere.
const GONE = new Set([
  'ENOENT',
  'ENOTDIR',
  'EIO',
  'ENODEV',
  'ENXIO',
  'ESTALE',
  'ENOTCONN',
  'EHOSTDOWN',
  'ELOOP',
  'ENAMETOOLONG',
]);

function problemOfFolder(error: unknown, moment: Moment): ProblemCode | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  if (FULL.has(error.code)) return 'folder-full';
  if (CLOSED.has(error.code)) return 'folder-unwritable';
  if (GONE.has(error.code)) return moment === 'looking' ? 'folder-missing' : 'folder-vanished';
  return undefined;
}

/** Why a chosen folder did not get its files. */
export class FolderFailure extends Error {
  readonly problem: ProblemCode;
  constructor(problem: ProblemCode, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

/** Does a piece of work on the chosen folder; what the system says against it becomes a `FolderFailure`. */
export async function onFolder<T>(moment: Moment, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const problem = problemOfFolder(error, moment);
    throw problem ? new FolderFailure(problem, { cause: error }) : error;
  }
}
