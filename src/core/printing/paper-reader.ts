import type { PaperContent } from '../../shared/papers.ts';
import type { Result } from '../../shared/result.ts';
import type { Happening } from '../ledger/ledger.ts';

/** Reads what stands on a paper now, by its subject, for whoever asked for it; refuses when the paper is of no use any more. */
export type PaperReader = (subject: string, copy: number, actor: Happening['actor']) => Result<PaperContent>;
