import { useRef, useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Problem } from '../../../shared/problems.ts';
import { ask } from '../../client/queries.ts';

/** Where an export has come to. */
export type ExportStage =
  | { stage: 'idle' }
  | { stage: 'writing' }
  | { stage: 'done'; written: CallOutput<'logs.export'> }
  | { stage: 'failed'; problem: Problem };

/** Asks for a folder, then writes the day’s log into it. Choosing none changes nothing. */
export function useExport(day: string) {
  const [state, setState] = useState<ExportStage>({ stage: 'idle' });
  // The system’s chooser does not keep the page from being pressed.
  const underWay = useRef(false);
  const write = async () => {
    const chosen = await ask('logs.choose-folder', {});
    if (!chosen.ok) {
      setState(
        chosen.problem.code === 'nothing-chosen'
          ? { stage: 'idle' }
          : { stage: 'failed', problem: chosen.problem },
      );
      return;
    }
    setState({ stage: 'writing' });
    const written = await ask('logs.export', {
      submission: crypto.randomUUID(),
      day,
      folder: chosen.value.folder,
    });
    setState(
      written.ok ? { stage: 'done', written: written.value } : { stage: 'failed', problem: written.problem },
    );
  };
  const begin = async () => {
    if (underWay.current) return;
    underWay.current = true;
    await write();
    underWay.current = false;
  };
  return { state, begin, close: () => setState({ stage: 'idle' }) };
}
