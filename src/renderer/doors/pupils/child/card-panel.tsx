import { Printer } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction, useAnswer } from '../../../client/queries.ts';
import { useSchool } from '../../../client/school.tsx';
import { usePaperJob } from '../../../client/use-paper-job.ts';
import { Button } from '../../../parts/button/button.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { dayOf, shortDay } from '../../../words/format-date.ts';
import { problemWords } from '../../../words/problem-words.ts';
import { PaperState } from '../../printing/paper-state.tsx';
import { useForm } from '../../staff-room/use-form.ts';
import { FormDialog } from './form-dialog.tsx';
import { Panel } from './panel.tsx';
import styles from './child-page.module.css';

export interface CardPanelProps {
  child: { id: string; name: string };
  onSaid: (sentence: string) => void;
}

/** Whether the child has a card of its own; printing one, and making a lost one worthless. */
export function CardPanel({ child, onSaid }: CardPanelProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const cards = useAnswer('child-cards.list', {});
  const print = useAction('child-cards.print');
  const { job, underWay, follow } = usePaperJob();
  const [wrong, setWrong] = useState<string>();
  const [losing, setLosing] = useState(false);
  const card = cards.data?.pupils.find(({ id }) => id === child.id);
  if (!card) return null;
  const { madeAt, printed } = card;
  const send = async () => {
    follow(undefined);
    setWrong(undefined);
    const sent = await print.act({ submission: crypto.randomUUID(), pupils: [child.id] });
    if (sent?.ok === true) follow(sent.value.job);
    else if (sent) setWrong(problemWords(t, sent.problem, timeZone));
  };
  return (
    <Panel
      title={t('child.card.title')}
      actions={
        <>
          <Button
            size="staff"
            icon={<Printer />}
            busy={print.busy || underWay}
            busyLabel={t('child.card.printing')}
            onClick={() => void send()}
          >
            {t('child.card.print')}
          </Button>
          {madeAt === null ? null : (
            <Button size="staff" onClick={() => setLosing(true)}>
              {t('child.card.lost')}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.soft}>
        {madeAt === null
          ? t('child.card.none')
          : t('child.card.has', { day: shortDay(t, dayOf(madeAt, timeZone)) })}
      </p>
      {madeAt === null || printed ? null : <p className={styles.soft}>{t('child.card.notPrinted')}</p>}
      <p role="status">{job ? <PaperState job={job} /> : wrong}</p>
      {losing ? (
        <LoseCard
          child={child}
          onClose={() => setLosing(false)}
          onDone={() => {
            setLosing(false);
            onSaid(t('child.card.lostDone'));
          }}
        />
      ) : null}
    </Panel>
  );
}

const ID = 'child-card-';

function LoseCard({
  child,
  onClose,
  onDone,
}: Omit<CardPanelProps, 'onSaid'> & { onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('kiosk');
  const form = useForm('child-cards.cancel');
  const [why, setWhy] = useState('');
  const cancel = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await form.send({ submission: form.submission, pupil: child.id, why }, (_field, code) =>
      code === 'empty' ? t('child.card.whyMissing') : undefined,
    );
    if (saved) onDone();
  };
  return (
    <FormDialog
      id={ID}
      title={t('child.card.lostTitle', { name: child.name })}
      cancel={t('child.card.lostKeep')}
      save={t('child.card.lostYes')}
      saving={t('child.card.saving')}
      form={form}
      onSubmit={(event) => void cancel(event)}
      onClose={onClose}
    >
      <p className={styles.soft}>{t('child.card.lostExplain')}</p>
      <TextField
        id={`${ID}why`}
        label={t('child.card.why')}
        hint={t('child.card.whyHint')}
        error={form.errorOf('why')}
        size="staff"
        value={why}
        onChange={setWhy}
      />
    </FormDialog>
  );
}
