import { Trans, useTranslation } from 'react-i18next';
import { useCountdown } from '../../client/clock.ts';
import { Button } from '../../parts/button/button.tsx';

/** How long a page that closes by itself stands, in seconds, and how long «Keep it open longer» adds. */
const STANDS = 20;
const LONGER = 60;

/** Closes a page by itself, with a way to ask for more time (WCAG 2.2.1). */
export function useClosing(onClose: () => void): { left: number; longer: () => void } {
  const { left, more } = useCountdown(STANDS, onClose);
  return { left, longer: () => more(LONGER) };
}

/** «This page closes by itself in 20 seconds.» Not a live region: it would talk all the time. */
export function ClosingNote({ left }: { left: number }) {
  const { t } = useTranslation();
  return <Trans t={t} i18nKey="welcome.closesIn" count={left} components={{ b: <b /> }} />;
}

/** The two buttons of a page that closes by itself. */
export function ClosingButtons({ onLonger, onClose }: { onLonger: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Button onClick={onLonger}>{t('welcome.keepOpen')}</Button>
      <Button kind="primary" onClick={onClose}>
        {t('actions.close')}
      </Button>
    </>
  );
}
