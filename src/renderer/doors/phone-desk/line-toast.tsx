import { useTranslation } from 'react-i18next';
import { useSchool } from '../../client/school.tsx';
import { Toast } from '../../parts/feedback/toast.tsx';
import type { DeskLine } from './desk-state.ts';
import { lineWords } from './line-words.ts';

/** What a scan that changed nothing came to. */
export function LineToast({ line }: { line: DeskLine }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { title, text, harmless } = lineWords(t, line, timeZone);
  return (
    <Toast tone={harmless ? 'done' : 'problem'} strong={line.about === 'refused' ? `${title}.` : title}>
      {text}
    </Toast>
  );
}
