import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSchool } from '../../client/school.tsx';
import { useScanner } from '../../parts/scanner/use-scanner.ts';
import { timeOfDay } from '../../words/format-date.ts';
import { calledName, insideSentence } from '../../words/names.ts';
import { ClosingButtons, ClosingNote, useClosing } from '../public/closing.tsx';
import { MessagePage } from '../public/message-page.tsx';
import { PublicPage } from '../public/public-page.tsx';

export interface GoodbyePageProps {
  name: string;
  arrivedAt: string;
  leftAt: string;
  /** The pass that was read to sign out, if one was. */
  pass: string | undefined;
  onClose: () => void;
  onScan: (text: string) => void;
}

/** «Goodbye, Amara». Closes by itself. */
export function GoodbyePage({ name, arrivedAt, leftAt, pass, onClose, onScan }: GoodbyePageProps) {
  const { t } = useTranslation();
  const { timeZone } = useSchool();
  const closing = useClosing(onClose);
  const called = calledName(name);
  // A pass held a moment too long is read twice; that is not the next person.
  useScanner(({ text }) => {
    if (text !== pass) onScan(text);
  });
  return (
    <PublicPage
      title={t('leaving.goodbye.page')}
      note={<ClosingNote left={closing.left} />}
      primary={<ClosingButtons onLonger={closing.longer} onClose={onClose} />}
    >
      <MessagePage
        icon={<Check />}
        tone="leaf"
        title={
          called === undefined
            ? t('leaving.goodbye.titleAlone')
            : t('leaving.goodbye.title', { name: insideSentence(called) })
        }
      >
        <p>
          {t('leaving.goodbye.times', {
            arrived: timeOfDay(arrivedAt, timeZone),
            left: timeOfDay(leftAt, timeZone),
          })}
        </p>
        <p>{t('leaving.goodbye.pass')}</p>
      </MessagePage>
    </PublicPage>
  );
}
