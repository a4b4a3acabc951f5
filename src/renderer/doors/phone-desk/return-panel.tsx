import { Check, CircleHelp, ScanLine, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { spokenCode } from '../../../shared/codes.ts';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { ConditionCode } from '../../../shared/devices.ts';
import { Button } from '../../parts/button/button.tsx';
import { Card } from '../../parts/cards/card.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { CodeBox } from './code-box.tsx';
import type { Proof } from './desk-state.ts';
import { PanelHead } from './panel-head.tsx';
import { usePanelKeys } from './panel-keys.ts';
import styles from './panel.module.css';
import { ReissueDialog } from './reissue-dialog.tsx';
import { RETURN_ID, ReturnDecisions, type ReturnChoices } from './return-decisions.tsx';
import type { PhoneDeskState } from './use-phone-desk.ts';
import { WithoutTicket } from './without-ticket.tsx';

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
  const [choices, setChoices] = useState<ReturnChoices>({
    going: 'same',
    conditions: held.conditions,
    note: '',
    who: 'pupil',
    adult: '',
  });
  const [reissuing, setReissuing] = useState(false);
  const finish = useRef<HTMLButtonElement>(null);
  useEffect(() => finish.current?.focus(), [proof]);

  const give = async () => {
    if (!proof || !held.ticket) return;
    const given = await form.send(
      {
        submission: form.submission,
        handover: held.id,
        ticket: held.ticket.id,
        ...handedOut(held.conditions, choices),
        collector: choices.who === 'pupil' ? { who: 'pupil' } : { who: 'adult', name: choices.adult },
      },
      (field, code) =>
        field === 'collector.name' && code === 'empty' ? t('phoneDesk.giveBack.adultMissing') : undefined,
    );
    if (given) desk.step({ type: 'given-back', held });
    else document.getElementById(`${RETURN_ID}adult`)?.focus();
  };
  const leave = () => desk.step({ type: 'rested' });
  usePanelKeys({ onEscape: leave, onEnter: () => void give() });
  const whole = form.errors.find(
    ({ field }) => field === undefined || !['collector.name', 'note'].includes(field),
  );
  const code = spokenCode(held.ticket?.code ?? '');
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
      {proof ? (
        <form
          id={`${RETURN_ID}form`}
          className={styles.body}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void give();
          }}
        >
          <ReturnDecisions
            held={held}
            choices={choices}
            onChange={setChoices}
            noteError={form.errorOf('note')}
            adultError={form.errorOf('collector.name')}
          />
          <Card kind="band">
            <CircleHelp aria-hidden="true" className={styles.bandSign} />
            <p>{t('phoneDesk.giveBack.usedUp')}</p>
          </Card>
        </form>
      ) : (
        <div className={styles.body}>
          <CodeBox desk={desk} id={`${RETURN_ID}code`} autoFocus />
          <WithoutTicket held={held} onReprint={() => void desk.reprint(held)} onAnother={onAnother} />
        </div>
      )}
      {whole ? <Banner tone="problem" title={whole.text} /> : null}
      <div className={styles.actions}>
        <Button size="staff-large" keyHint="Esc" onClick={leave}>
          {t('phoneDesk.giveBack.notNow')}
        </Button>
        <Button size="staff-large" onClick={() => setReissuing(true)}>
          {t('phoneDesk.giveBack.noTicket')}
        </Button>
        <Button
          ref={finish}
          kind="primary"
          size="staff-large"
          type="submit"
          form={`${RETURN_ID}form`}
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

/** How the device goes out: as it came in, or as it was seen to be different. */
function handedOut(
  cameIn: readonly ConditionCode[],
  { going, conditions, note }: ReturnChoices,
): { conditions: ConditionCode[]; note: string } {
  return going === 'same' ? { conditions: [...cameIn], note: '' } : { conditions: [...conditions], note };
}
