import { Plus, ShieldCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Confiscation } from '../../../shared/contract/confiscations.ts';
import { Button } from '../../parts/button/button.tsx';
import { EmptyState } from '../../parts/feedback/page-states.tsx';
import { DoneToast, type JustDone } from './done-toast.tsx';
import { HeldCard } from './held-card.tsx';
import { ReleasedTable } from './released-table.tsx';
import { TellDialog } from './tell-dialog.tsx';
import styles from './confiscations.module.css';

export interface ConfiscationListProps {
  list: readonly Confiscation[];
  /** The handover somebody came for: its card gets focus. */
  wanted: string | undefined;
  onWantedShown: () => void;
  /** What was just done, said at the foot of the page. */
  done: JustDone | undefined;
  onDone: (done: JustDone) => void;
  onTake: () => void;
  onRelease: (handover: string) => void;
}

/** What is held, with what is still to do about it; below, what was released in the last weeks. */
export function ConfiscationList(props: ConfiscationListProps) {
  const { list, wanted, done, onDone, onTake, onRelease } = props;
  const { t } = useTranslation('kiosk');
  const [telling, setTelling] = useState<string>();
  const take = useRef<HTMLButtonElement>(null);
  // Back from a form, whose buttons are gone: on with the keys from here.
  useEffect(() => {
    if (document.activeElement === document.body) take.current?.focus();
  }, []);
  const held = list.filter(({ released }) => released === null);
  const about = list.find(({ handover }) => handover === telling);
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        {held.length === 0 ? null : (
          <h2 className={styles.title}>{t('confiscations.held', { count: held.length })}</h2>
        )}
        <Button ref={take} kind="primary" size="staff" icon={<Plus />} onClick={onTake}>
          {t('confiscations.takeOne')}
        </Button>
      </div>
      <div className={styles.scroll}>
        {held.length === 0 ? (
          <EmptyState title={t('confiscations.none')} icon={<ShieldCheck aria-hidden="true" />}>
            {t('confiscations.noneMore')}
          </EmptyState>
        ) : (
          <ul className={styles.cards} aria-label={t('confiscations.heldList')}>
            {held.map((one) => (
              <HeldCard
                key={one.handover}
                held={one}
                wanted={one.handover === wanted}
                onWantedShown={props.onWantedShown}
                onTell={() => setTelling(one.handover)}
                onRelease={() => onRelease(one.handover)}
              />
            ))}
          </ul>
        )}
        <ReleasedTable
          released={list.filter(({ released }) => released !== null)}
          onTell={(handover) => setTelling(handover)}
        />
      </div>
      {done ? <DoneToast key={JSON.stringify(done)} done={done} onDone={onDone} /> : null}
      {about ? (
        <TellDialog
          about={about}
          onClose={() => setTelling(undefined)}
          onTold={() => {
            setTelling(undefined);
            onDone({ what: 'told' });
          }}
        />
      ) : null}
    </main>
  );
}
