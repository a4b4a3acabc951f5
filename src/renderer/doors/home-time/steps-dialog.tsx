import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StillHeld } from '../../../shared/contract/home-time.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Table } from '../../parts/data/table.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { dayOf, shortDay, timeOfDay } from '../../words/format-date.ts';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { ladderOf, rungs, type RungName } from './ladder.ts';
import styles from './home-time.module.css';

const ID = 'steps-';
type Step = Exclude<RungName, 'kept-overnight'>;
const steps = rungs.filter((step): step is Step => step !== 'kept-overnight');

/** Every step taken for a device, and one more with a note. */
export function StepsDialog({ held, onClose }: { held: StillHeld; onClose: () => void }) {
  const { t } = useTranslation('kiosk');
  const { timeZone, day } = useSchool();
  const form = useForm('home-time.step');
  const next = ladderOf(held, day, timeZone).find(({ state }) => state === 'next')?.step;
  const [step, setStep] = useState<Step | undefined>(steps.find((one) => one === next));
  const [note, setNote] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (step === undefined) {
      form.fail([{ field: 'step', text: t('homeTime.detail.whichMissing') }]);
      return;
    }
    const taken = await form.send({ submission: form.submission, handovers: [held.handover], step, note });
    if (taken) onClose();
  };
  const whenOf = (at: string) => {
    const time = timeOfDay(at, timeZone);
    const on = dayOf(at, timeZone);
    return on === day ? time : t('staffRoom.onSite.sinceDay', { day: shortDay(t, on), time });
  };
  return (
    <Dialog
      title={t('homeTime.detail.title', { name: held.pupil.name, slot: held.slot })}
      size="staff-wide"
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('homeTime.detail.close')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            type="submit"
            form={`${ID}form`}
            busy={form.busy}
            busyLabel={t('homeTime.detail.saving')}
          >
            {t('homeTime.detail.save')}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => ID + field} />
      <Table
        caption={t('homeTime.detail.taken')}
        rows={held.steps.map((taken, index) => ({ ...taken, index }))}
        rowKey={({ index }) => index}
        emptyText={t('homeTime.detail.none')}
        columns={[
          { id: 'when', heading: t('homeTime.detail.when'), cell: ({ at }) => whenOf(at) },
          {
            id: 'step',
            heading: t('homeTime.detail.step'),
            rowHeading: true,
            cell: (taken) => t(`homeTime.steps.${taken.step}`),
          },
          {
            id: 'note',
            heading: t('homeTime.detail.note'),
            cell: (taken) => (
              <span className={styles.long}>
                {taken.seal === null ? null : (
                  <span className={styles.small}>{t('homeTime.detail.sealOf', { seal: taken.seal })}</span>
                )}
                <bdi>{taken.note}</bdi>
              </span>
            ),
          },
          {
            id: 'by',
            heading: t('homeTime.detail.by'),
            cell: ({ by }) => <bdi className={styles.long}>{by}</bdi>,
          },
        ]}
      />
      <form id={`${ID}form`} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <RadioCards
          id={`${ID}step`}
          legend={t('homeTime.detail.which')}
          error={form.errorOf('step')}
          columns={2}
          value={step}
          onChange={setStep}
          choices={steps.map((value) => ({ value, label: t(`homeTime.steps.${value}`) }))}
        />
        <TextField
          id={`${ID}note`}
          label={t('homeTime.detail.noteLabel')}
          hint={t('homeTime.detail.noteHint')}
          error={form.errorOf('note')}
          size="staff"
          value={note}
          onChange={setNote}
        />
      </form>
    </Dialog>
  );
}
