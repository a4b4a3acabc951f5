import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../shared/result.ts';
import { useSchool } from '../../client/school.tsx';
import { problemWords } from '../../words/problem-words.ts';

/** Sends a paper and says in words what came of it, until the next one. */
export function usePrint() {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const [said, setSaid] = useState<string>();
  return {
    said,
    print: async (send: () => Promise<Result<unknown> | undefined>): Promise<void> => {
      setSaid(t('rollCall.printing'));
      const sent = await send();
      if (sent) setSaid(sent.ok ? t('rollCall.sent') : problemWords(t, sent.problem, timeZone));
    },
  };
}
