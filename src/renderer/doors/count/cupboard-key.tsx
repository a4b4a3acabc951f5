import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../../shared/contract/phones.ts';
import { useAction, useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { dayOf, shortDay, timeOfDay } from '../../words/format-date.ts';
import { problemWords } from '../../words/problem-words.ts';
import styles from './cupboard-key.module.css';
import { KeyHolderDialog } from './key-holder-dialog.tsx';

/**
 * The key of the cupboard, for the head of its picture: since when it stands open and who has the key, with one touch to
 * lock or open it. Whoever is signed in has the key, unless somebody else is chosen.
 */
export function CupboardKey({ open }: { open: Board['open'] }) {
  const { t } = useTranslation('kiosk');
  const { timeZone, day } = useSchool();
  const self = useAnswer('session.current', {}).data?.staff?.id;
  const opening = useAction('cupboard.open');
  const locking = useAction('cupboard.lock');
  const [choosing, setChoosing] = useState(false);
  const [failed, setFailed] = useState<string>();
  const turn = open === null ? opening : locking;

  const act = async (keyHolder: string): Promise<boolean> => {
    setFailed(undefined);
    const answer = await turn.act({ submission: crypto.randomUUID(), keyHolder });
    if (!answer) return false;
    // Somebody else did it a moment before: it stands as it was wanted.
    if (answer.ok || answer.problem.code === 'nothing-changed') return true;
    setFailed(t('cupboard.key.failed', { sentence: problemWords(t, answer.problem, timeZone) }));
    return false;
  };
  // A locked cupboard asks for nothing: whoever takes phones in need not write its key down first. An open one is to be locked.
  const kind = open === null ? 'quiet' : 'plain';
  const since = open === null ? undefined : dayOf(open.since, timeZone);
  return (
    <div className={styles.key}>
      <p className={styles.text} role={failed === undefined ? 'status' : 'alert'}>
        {failed ??
          (open === null
            ? t('cupboard.key.locked')
            : since === day
              ? t('cupboard.key.open', { time: timeOfDay(open.since, timeZone), name: open.keyHolder })
              : t('cupboard.key.openDay', { day: shortDay(t, since ?? day), name: open.keyHolder }))}
      </p>
      <Button
        kind={kind}
        size="staff"
        className={styles.other}
        icon={<KeyRound />}
        label={t('cupboard.key.other')}
        onClick={() => setChoosing(true)}
      >
        {null}
      </Button>
      <Button
        kind={kind}
        size="staff"
        busy={turn.busy}
        onClick={() => void (self !== undefined && act(self))}
      >
        {t(open === null ? 'cupboard.key.openIt' : 'cupboard.key.lockIt')}
      </Button>
      {choosing ? (
        <KeyHolderDialog
          what={open === null ? 'open' : 'lock'}
          busy={turn.busy}
          onClose={() => setChoosing(false)}
          onChosen={(keyHolder) => {
            void act(keyHolder).then(() => setChoosing(false));
          }}
        />
      ) : null}
    </div>
  );
}
