import { useEffect, useEffectEvent, useState } from 'react';
import type { Result } from '../../../shared/result.ts';
import type { PrintJob } from '../../../shared/contract/papers.ts';
import type { Problem } from '../../../shared/problems.ts';
import { usePaperJob } from '../../client/use-paper-job.ts';
import { useDeskCall } from '../staff-room/session-watch.ts';
import type { ShownTicket } from './desk-state.ts';
import { pressGuard } from './press-guard.ts';

/** How far a ticket’s paper is, and printing it: for the first time, after it failed, or once more as a copy. */
export function useTicketPrint({ handover, ticket, job: begun }: ShownTicket) {
  const call = useDeskCall();
  const [once] = useState(pressGuard);
  const { job, underWay, follow } = usePaperJob();
  const [problem, setProblem] = useState<Problem>();
  const begin = useEffectEvent(() => follow(begun ?? undefined));
  useEffect(() => begin(), []);

  const send = async (): Promise<Result<{ job: PrintJob }>> => {
    const submission = crypto.randomUUID();
    if (job === undefined) return call('papers.print-ticket', { submission, ticket: ticket.id });
    const lost = job.state === 'failed' || job.state === 'cancelled';
    return lost
      ? call('papers.again', { submission, job: job.id })
      : call('tickets.reprint', { submission, handover });
  };
  return {
    job,
    underWay,
    problem,
    print: () =>
      once('print', async () => {
        const sent = await send();
        setProblem(sent.ok ? undefined : sent.problem);
        if (sent.ok) follow(sent.value.job);
      }),
  };
}
