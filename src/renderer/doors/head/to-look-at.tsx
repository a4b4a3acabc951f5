import {
  Ban,
  Clock,
  DoorClosed,
  Hand,
  KeyRound,
  type LucideIcon,
  Moon,
  Scale,
  ShieldAlert,
  Ticket,
  TicketX,
  Undo2,
  Users,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { timeOfDay } from '../../words/format-date.ts';
import styles from './head-lists.module.css';

type Item = CallOutput<'day.summary'>['toLookAt'][number];

const icons: Record<Item['what'], LucideIcon> = {
  declined: Hand,
  'ticket-reissued': Ticket,
  'ticket-reprinted': Ticket,
  'ticket-voided': TicketX,
  'void-ticket-shown': TicketX,
  'return-undone': Undo2,
  'hand-in-undone': Undo2,
  'put-right': Undo2,
  confiscated: Hand,
  'no-permission': Ban,
  override: Users,
  'count-differs': Scale,
  'kept-overnight': Moon,
  'seal-broken': ShieldAlert,
  'pin-blocked': KeyRound,
  assisted: Users,
  'since-earlier-day': Clock,
  'closed-by-system': DoorClosed,
};

/** What was unusual, oldest first, each with its time, a sign and a sentence. */
export function ToLookAt({ items, timeZone }: { items: readonly Item[]; timeZone: string }) {
  const { t } = useTranslation('kiosk');
  return (
    <section className={styles.section} aria-labelledby="to-look-at">
      <h2 id="to-look-at" className={styles.title}>
        {t('head.look.title', { count: items.length })}
      </h2>
      {items.length === 0 ? <p className={styles.nothing}>{t('head.look.nothing')}</p> : null}
      <ol className={styles.list}>
        {items.map(({ at, what, slot }) => {
          const Icon = icons[what];
          return (
            <li key={`${at} ${what} ${slot ?? ''}`} className={styles.item}>
              <span className={styles.time}>{timeOfDay(at, timeZone)}</span>
              <Icon aria-hidden="true" className={styles.icon} />
              <span className={styles.words}>
                <strong>{t(`head.look.${what}`, { slot: slot ?? '' })}</strong>
                <span>{t(`head.look.${what}Hint`)}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
