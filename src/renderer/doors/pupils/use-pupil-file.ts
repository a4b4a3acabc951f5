import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PupilFileShape } from '../../../shared/contract/pupils.ts';
import type { Problem } from '../../../shared/problems.ts';
import { useSchool } from '../../client/school.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { useDeskCall } from '../staff-room/session-watch.ts';

/** A file that was chosen, and what its columns are. */
export interface PupilFile {
  /** A new one each time, also for the same file again. */
  id: string;
  name: string;
  text: string;
  shape: PupilFileShape;
}

const reasons = [
  'not-text',
  'spreadsheet',
  'document',
  'picture',
  'too-big',
  'too-many',
  'quotes',
  'headings',
  'no-rows',
] as const;

/** Choosing a pupil file: `choose` asks for it, `problem` says why it was not taken. */
export function usePupilFile(onFile: (file: PupilFile) => void) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const call = useDeskCall();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ attempt: number; text: string }>();

  const words = (refusal: Problem) => {
    const reason = reasons.find((one) => one === refusal.facts?.['reason']);
    if (refusal.code === 'csv-unreadable' && reason) return t(`pupils.bringIn.unreadable.${reason}`);
    if (refusal.code === 'input-invalid') return t('pupils.bringIn.unreadable.too-big');
    return problemWords(t, refusal, timeZone);
  };
  const read = async () => {
    const chosen = await call('pupils.choose-file', {});
    if (!chosen.ok) return chosen;
    const { fileName: name, text } = chosen.value;
    const shape = await call('pupils.read-file', { text });
    if (shape.ok) onFile({ id: crypto.randomUUID(), name, text, shape: shape.value });
    return shape;
  };
  const choose = async () => {
    // The system’s chooser does not keep the page from being pressed.
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    const result = await read();
    if (result.ok) setProblem(undefined);
    else if (result.problem.code !== 'nothing-chosen') {
      const text = words(result.problem);
      setProblem((before) => ({ attempt: (before?.attempt ?? 0) + 1, text }));
    }
    setBusy(false);
    underWay.current = false;
  };
  return { choose: () => void choose(), busy, problem };
}
