import { useEffect, useState } from 'react';
import type { ImportOutcome } from '../../../shared/contract/pupils.ts';
import { columnFault, type PupilColumnRole } from '../../../shared/pupil-columns.ts';
import type { Result } from '../../../shared/result.ts';
import { useDeskCall } from '../staff-room/session-watch.ts';

interface Preview {
  columns: readonly PupilColumnRole[];
  whole: boolean;
  attempt: number;
  result: Result<ImportOutcome>;
}

/**
 * What a file would change, asked anew whenever its columns are matched in another way and with every `attempt`.
 * `current` is false while what stands there has not been asked yet. Not kept in the cache of answers: it holds names
 * nobody wants to keep.
 */
export function useImportPreview(
  text: string,
  columns: PupilColumnRole[],
  { whole, attempt }: { whole: boolean; attempt: number },
): { result: Result<ImportOutcome> | undefined; current: boolean } {
  const call = useDeskCall();
  const [preview, setPreview] = useState<Preview>();
  const canBeRead = columnFault(columns) === undefined;
  useEffect(() => {
    if (!canBeRead) return undefined;
    let stale = false;
    const input = { submission: crypto.randomUUID(), text, columns, whole, apply: false };
    void call('pupils.import', input).then((result) => {
      if (!stale) setPreview({ columns, whole, attempt, result });
      return result;
    });
    return () => {
      stale = true;
    };
  }, [call, text, columns, whole, attempt, canBeRead]);
  const current = preview?.columns === columns && preview.whole === whole && preview.attempt === attempt;
  return canBeRead ? { result: preview?.result, current } : { result: undefined, current: true };
}
