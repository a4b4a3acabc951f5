import { ArrowRight, HandHelping, LayoutGrid, PowerOff, ScanLine, Ticket, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './guide-strip.module.css';
import type { DeskSide } from './use-phone-desk.ts';

type Step = 'child' | 'off' | 'slot' | 'ticket' | 'scan' | 'fetch' | 'give';

const signs: Record<Step, ReactNode> = {
  child: <UserRound />,
  off: <PowerOff />,
  slot: <LayoutGrid />,
  ticket: <Ticket />,
  scan: <ScanLine />,
  fetch: <LayoutGrid />,
  give: <HandHelping />,
};

const steps = {
  'hand-in': ['child', 'off', 'slot', 'ticket'],
  'give-back': ['scan', 'fetch', 'give'],
} as const satisfies Record<DeskSide, readonly Step[]>;

/** The whole way of a phone in pictures, where the desk says what was done: for whoever stands here the first time. */
export function GuideStrip({ side }: { side: DeskSide }) {
  const { t } = useTranslation('kiosk');
  return (
    <ol className={styles.guide} aria-label={t('phoneDesk.guide.label')}>
      {steps[side].map((step, at) => (
        <li key={step} className={styles.step}>
          {at > 0 ? <ArrowRight aria-hidden="true" className={styles.arrow} /> : null}
          <span className={styles.sign} aria-hidden="true">
            {signs[step]}
          </span>
          <span>{t(`phoneDesk.guide.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
}
