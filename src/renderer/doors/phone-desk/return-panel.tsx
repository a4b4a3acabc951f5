import { Check, CircleHelp, ScanLine, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { spokenCode } from '../../../shared/codes.ts';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import { Button } from '../../parts/button/button.tsx';
import { Card } from '../../parts/cards/card.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { secondWords } from '../staff-room/second-person.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { CodeBox } from './code-box.tsx';
import type { Proof } from './desk-state.ts';
import { MisplacedNote } from './misplaced-note.tsx';
import { PanelHead } from './panel-head.tsx';
import { usePanelKeys } from './panel-keys.ts';
import styles from './panel.module.css';
import { ReissueDialog } from './reissue-dialog.tsx';
import { decided, safeChoices, type ReturnChoices } from './return-choices.ts';
import { RETURN_ID, ReturnDecisions } from './return-decisions.tsx';
import { useTypedCode } from './typed-code.ts';
import type { PhoneDeskState } from './use-phone-desk.ts';
import { WithoutTicket } from './without-ticket.tsx';

/** What is wrong with these is said beside their boxes. */
const besideTheirBox: ReadonlySet<string> = new Set(['collector.name', 'note', 'second.staff', 'second.pin']);

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
  const [choices, setChoices] = useState<ReturnChoices>(() => safeChoices(held));
  const [reissuing, setReissuing] = useState(false);
  const finish = useRef<HTMLButtonElement>(null);
  // What must be typed comes first; otherwise Enter finishes.
  useEffect(() => (document.getElementById(`${RETURN_ID}adult`) ?? finish.current)?.focus(), [proof]);

  const give = async () => {
    if (!proof || !held.ticket) return;
    const given = await form.send(
      {
        submission: form.submission,
        handover: held.id,
        ticket: held.ticket.id,
        ...decided(held, choices),
      },
      (field, code) =>
        field === 'collector.name' && code === 'empty'
          ? t('phoneDesk.giveBack.adultMissing')
          : secondWords(t, field, choices.second),
    );
    // A PIN stands nowhere once it was sent.
    setChoices((before) => ({ ...before, second: { ...before.second, pin: '' } }));
    if (given) desk.step({ type: 'given-back', held });
    else document.getElementById(`${RETURN_ID}adult`)?.focus();
  };
  const replace = () => {
    desk.step({ type: 'begun' });
    setReissuing(true);
  };
  const leave = () => desk.step({ type: 'rested' });
  useTypedCode((code) => void desk.codeTyped(code));
  usePanelKeys({ onEscape: leave, onEnter: () => void give() });
  const whole = form.errors.find(({ field }) => field === undefined || !besideTheirBox.has(field));
  return (
    <section className={styles.panel} aria-label={t('phoneDesk.giveBack.heading')}>
      <PanelHead
        above={
          <p className={styles.proof} data-missing={!proof || undefined}>
            {proof ? <ScanLine aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
            <ProofWords held={held} proof={proof} />
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
          <MisplacedNote desk={desk} held={held} />
          <ReturnDecisions
            held={held}
            choices={choices}
            onChange={(changed) => {
              setChoices(changed);
              desk.step({ type: 'begun' });
            }}
            errorOf={form.errorOf}
          />
          <Card kind="band">
            <CircleHelp aria-hidden="true" className={styles.bandSign} />
            <p>{t('phoneDesk.giveBack.usedUp')}</p>
          </Card>
        </form>
      ) : (
        <div className={styles.body}>
          <MisplacedNote desk={desk} held={held} />
          <CodeBox desk={desk} id={`${RETURN_ID}code`} autoFocus />
          <WithoutTicket desk={desk} held={held} onAnother={onAnother} onLost={replace} />
        </div>
      )}
      {whole ? <Banner tone="problem" title={whole.text} /> : null}
      <div className={styles.actions}>
        <Button size="staff-large" keyHint="Esc" onClick={leave}>
          {t('phoneDesk.giveBack.notNow')}
        </Button>
        <Button size="staff-large" onClick={replace}>
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
          onDone={({ ticket, job }) => {
            setReissuing(false);
            const { id: pupil, name: pupilName } = held.pupil;
            desk.step({
              type: 'ticket-made',
              shown: { handover: held.id, pupil, pupilName, ticket, job, made: 'reissued', copy: 1 },
            });
          }}
        />
      ) : null}
    </section>
  );
}

/** What entitles to give it back, in words. */
function ProofWords({ held, proof }: { held: HeldHandover; proof: Proof | undefined }) {
  const { t } = useTranslation('kiosk');
  const code = spokenCode(held.ticket?.code ?? '');
  if (proof === 'reissued') return t('phoneDesk.giveBack.reissued', { code });
  if (proof === undefined)
    return t(held.ticketKind === null ? 'phoneDesk.giveBack.worthless' : 'phoneDesk.giveBack.missing');
  if (held.ticket?.kind === 'card') return t('phoneDesk.giveBack.goodCard');
  return held.ticket?.kind === 'tag'
    ? t('phoneDesk.giveBack.goodTag')
    : t('phoneDesk.giveBack.good', { code });
}
