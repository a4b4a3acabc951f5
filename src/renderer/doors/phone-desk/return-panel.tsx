import { Check, CircleHelp, ScanLine, Ticket, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { spokenCode } from '../../../shared/codes.ts';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { ConditionCode } from '../../../shared/devices.ts';
import { Button } from '../../parts/button/button.tsx';
import { Card } from '../../parts/cards/card.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { CameIn } from './came-in.tsx';
import { CodeBox } from './code-box.tsx';
import { ConditionChoice } from './condition-choice.tsx';
import type { Proof } from './desk-state.ts';
import { PanelHead } from './panel-head.tsx';
import { usePanelKeys } from './panel-keys.ts';
import styles from './panel.module.css';
import { ReissueDialog } from './reissue-dialog.tsx';
import type { PhoneDeskState } from './use-phone-desk.ts';

const ID = 'return-';

export interface ReturnPanelProps {
  desk: PhoneDeskState;
  held: HeldHandover;
  proof: Proof | undefined;
  /** Opens the hand-in of another device of the same child. */
  onAnother: () => void;
}

/** Giving one device back: one column of decisions with the safe answers chosen. Without its ticket it stays. */
export function ReturnPanel({ desk, held, proof, onAnother }: ReturnPanelProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('phones.give-back');
  const [going, setGoing] = useState<'same' | 'different'>('same');
  const [conditions, setConditions] = useState<readonly ConditionCode[]>(held.conditions);
  const [note, setNote] = useState('');
  const [who, setWho] = useState<'pupil' | 'adult'>('pupil');
  const [adult, setAdult] = useState('');
  const [reissuing, setReissuing] = useState(false);
  const finish = useRef<HTMLButtonElement>(null);
  useEffect(() => finish.current?.focus(), [proof]);

  const give = async () => {
    if (!proof) return;
    const given = await form.send(
      {
        submission: form.submission,
        handover: held.id,
        ticket: held.ticket.id,
        conditions: [...(going === 'same' ? held.conditions : conditions)],
        note: going === 'same' ? '' : note,
        collector: who === 'pupil' ? { who } : { who, name: adult },
      },
      (field, code) =>
        field === 'collector.name' && code === 'empty' ? t('phoneDesk.giveBack.adultMissing') : undefined,
    );
    if (given) desk.step({ type: 'given-back', held });
    else document.getElementById(`${ID}adult`)?.focus();
  };
  const leave = () => desk.step({ type: 'rested' });
  usePanelKeys({ onEscape: leave, onEnter: () => void give() });
  const whole = form.errors.find(
    ({ field }) => field === undefined || !['collector.name', 'note'].includes(field),
  );
  const code = spokenCode(held.ticket.code);
  return (
    <section className={styles.panel} aria-label={t('phoneDesk.giveBack.heading')}>
      <PanelHead
        above={
          <p className={styles.proof} data-missing={!proof || undefined}>
            {proof ? <ScanLine aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
            {proof === 'ticket'
              ? t('phoneDesk.giveBack.good', { code })
              : proof === 'reissued'
                ? t('phoneDesk.giveBack.reissued', { code })
                : t('phoneDesk.giveBack.missing')}
          </p>
        }
        name={held.pupil.name}
        text={held.pupil.className}
        slotLabel={t('phoneDesk.giveBack.slot')}
        slot={String(held.slot)}
      />
      {proof ? null : <CodeBox desk={desk} autoFocus />}
      <form
        id={`${ID}form`}
        className={styles.body}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <div className={styles.pair}>
          <CameIn held={held} />
          <Card kind="quiet">
            <RadioCards
              legend={t('phoneDesk.giveBack.goingOut')}
              value={going}
              onChange={setGoing}
              choices={[
                { value: 'same', label: t('phoneDesk.giveBack.same'), keyHint: '1' },
                { value: 'different', label: t('phoneDesk.giveBack.different'), keyHint: '2' },
              ]}
            />
          </Card>
        </div>
        {going === 'different' ? (
          <>
            <ConditionChoice
              legend={t('phoneDesk.giveBack.marksNow')}
              chosen={conditions}
              onChange={setConditions}
            />
            <TextField
              id={`${ID}note`}
              label={t('phoneDesk.giveBack.noteNow')}
              hint={t('phoneDesk.giveBack.noteNowHint')}
              error={form.errorOf('note')}
              size="staff"
              value={note}
              onChange={setNote}
            />
          </>
        ) : null}
        <RadioCards
          legend={t('phoneDesk.giveBack.who')}
          columns={2}
          value={who}
          onChange={setWho}
          choices={[
            { value: 'pupil', label: t('phoneDesk.giveBack.pupil'), hint: held.pupil.name, keyHint: '3' },
            { value: 'adult', label: t('phoneDesk.giveBack.adult'), keyHint: '4' },
          ]}
        />
        {who === 'adult' ? (
          <TextField
            id={`${ID}adult`}
            label={t('phoneDesk.giveBack.adultName')}
            error={form.errorOf('collector.name')}
            size="staff"
            capitals="names"
            autoFocus
            value={adult}
            onChange={setAdult}
          />
        ) : null}
        {proof ? (
          <Card kind="band">
            <CircleHelp aria-hidden="true" className={styles.bandSign} />
            <p>{t('phoneDesk.giveBack.usedUp')}</p>
          </Card>
        ) : null}
      </form>
      {whole ? <Banner tone="problem" title={whole.text} /> : null}
      <div className={styles.actions}>
        <Button size="staff-large" keyHint="Esc" onClick={leave}>
          {t('phoneDesk.giveBack.notNow')}
        </Button>
        {proof ? null : (
          <>
            <Button size="staff-large" onClick={onAnother}>
              {t('phoneDesk.giveBack.another')}
            </Button>
            <Button size="staff-large" icon={<Ticket />} onClick={() => void desk.reprint(held)}>
              {t('phoneDesk.giveBack.again')}
            </Button>
          </>
        )}
        <Button size="staff-large" onClick={() => setReissuing(true)}>
          {t('phoneDesk.giveBack.noTicket')}
        </Button>
        <Button
          ref={finish}
          kind="primary"
          size="staff-large"
          type="submit"
          form={`${ID}form`}
          icon={<Check />}
          keyHint="Enter"
          disabled={!proof}
          busy={form.busy}
          busyLabel={t('phoneDesk.giveBack.giving')}
        >
          {t('phoneDesk.giveBack.give')}
        </Button>
      </div>
      {reissuing ? (
        <ReissueDialog
          held={held}
          onClose={() => setReissuing(false)}
          onDone={(ticket) => {
            setReissuing(false);
            desk.step({ type: 'ticket-made', held, ticket, made: 'reissued', copy: 1 });
          }}
        />
      ) : null}
    </section>
  );
}
