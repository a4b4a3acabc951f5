import type { PrinterState } from '../../src/shared/contract/papers.ts';
import type { PaperContent } from '../../src/shared/papers.ts';
import { done, type Result } from '../../src/shared/result.ts';
import type { Spooled, Spooler, SpoolState } from '../../src/core/ports.ts';

/** A print queue in memory that says of its jobs what a test wants it to. Printed at once, until told otherwise. */
export class TestSpooler implements Spooler {
  /** What it says of a job; one after the other, the last for ever. */
  says: SpoolState[] = ['done'];
  /** What it refuses to take a job with. */
  refusal: Result<never> | undefined;
  list: PrinterState[] = [{ queue: 'Door_Label', isDefault: true, state: 'ready' }];
  /** The jobs it holds, and those taken out of it. */
  readonly held: (Spooled & { title: string })[] = [];
  readonly cleared: string[] = [];
  /** How many jobs it was ever given. */
  taken = 0;
  readonly #papers: PaperContent[];

  constructor(papers: PaperContent[]) {
    this.#papers = papers;
  }

  printers(): Promise<PrinterState[]> {
    return Promise.resolve(this.list);
  }

  send(
    content: PaperContent,
    { queue, title }: { queue: string | null; title: string },
  ): Promise<Result<Spooled>> {
    if (this.refusal) return Promise.resolve(this.refusal);
    this.#papers.push(content);
    this.taken += 1;
    const spooled = { queue: queue ?? 'Door_Label', job: String(this.taken) };
    this.held.push({ ...spooled, title });
    return Promise.resolve(done(spooled));
  }

  state(): Promise<SpoolState> {
    const [said = 'unknown'] = this.says;
    if (this.says.length > 1) this.says.shift();
    return Promise.resolve(said);
  }

  clear({ job }: Spooled): Promise<void> {
    const at = this.held.findIndex((held) => held.job === job);
    if (at >= 0) this.held.splice(at, 1);
    this.cleared.push(job);
    return Promise.resolve();
  }
}
