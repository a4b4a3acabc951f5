import { Check, PowerOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../../shared/contract/phones.ts';
import { Button } from '../../parts/button/button.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { useForm } from '../staff-room/use-form.ts';
import type { AskWhy, HandInView } from './desk-state.ts';
import type { BoardPupil } from './find-children.ts';
import { HandInDevice, HAND_IN_ID, usuallySeen, type SeenDevice } from './hand-in-device.tsx';
import { HandInNotes } from './hand-in-notes.tsx';
import { usePanelKeys } from './panel-keys.ts';
import { PanelHead } from './panel-head.tsx';
import styles from './panel.module.css';
import { readSlot } from './read-slot.ts';
import type { PhoneDeskState } from './use-phone-desk.ts';

export interface HandInPanelProps {
  desk: PhoneDeskState;
  board: Board;
  pupil: BoardPupil;
  view: HandInView;
}

/** Taking one device in. Everything has a safe answer already: one press says it was seen off and takes it in. */
export function HandInPanel({ desk, board, pupil, view }: HandInPanelProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('phones.hand-in');
  const [seen, setSeen] = useState<SeenDevice>(() => usuallySeen(pupil));
  const finish = useRef<HTMLButtonElement>(null);
  const notNow = useRef<HTMLButtonElement>(null);
  const { slot, card } = view;
  const why = view.ask ?? askOf(form.problem?.code) ?? askOf(pupil.state);
  // What somebody must decide is decided by no Enter that was pressed too quickly.
  useEffect(() => (why === undefined ? finish : notNow).current?.focus(), [why]);

  const place = readSlot(slot, board);
  const slotError =
    place.state === 'free'
      ? undefined
      : place.state === 'empty'
        ? t('phoneDesk.handIn.slotEmpty')
        : t(place.state === 'taken' ? 'phoneDesk.handIn.slotNotFree' : 'phoneDesk.handIn.slotUnknown', {
            slot,
          });
  const take = async () => {
    if (place.state !== 'free') {
      document.getElementById(`${HAND_IN_ID}slot`)?.focus();
      return;
    }
    const { kind, look, conditions, note } = seen;
    const saved = await form.send({
      submission: form.submission,
      pupil: pupil.id,
      slot: place.number,
      device: { kind, look },
      conditions,
      note,
      seenOff: true,
      ...(card === undefined ? {} : { card }),
      ...(why === undefined ? {} : { anyway: true }),
    });
    if (!saved) return;
    const { handover, ticket, job } = saved;
    desk.step({
      type: 'handed-in',
      shown: { handover, pupil: pupil.id, pupilName: pupil.name, ticket, job, made: 'new', copy: 1 },
      from: 'panel',
    });
  };
  const leave = () => desk.step({ type: 'rested' });
  usePanelKeys({ onEscape: leave, onEnter: () => void (why === undefined && take()) });
  const whole = form.errors.find(
    ({ field }) => field === undefined || !['device.look', 'note'].includes(field),
  );
  return (
    <form
      className={styles.panel}
      noValidate
      aria-label={t('phoneDesk.handIn.heading')}
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <PanelHead
        name={pupil.name}
        text={pupil.className}
        slotLabel={t('phoneDesk.handIn.into')}
        slot={place.state === 'free' ? String(place.number) : '–'}
        goesIn
      />
      <div className={styles.body}>
        <HandInNotes desk={desk} board={board} pupil={pupil} why={why} card={card !== undefined} />
        <HandInDevice
          pupil={pupil}
          seen={seen}
          onChange={(changed) => {
            setSeen(changed);
            desk.step({ type: 'begun' });
          }}
          slot={slot}
          slotError={slotError}
          onSlot={(typed) => desk.step({ type: 'slot-typed', slot: typed })}
          lookError={form.errorOf('device.look')}
          noteError={form.errorOf('note')}
        />
      </div>
      {whole && askOf(form.problem?.code) === undefined ? <Banner tone="problem" title={whole.text} /> : null}
      <div className={styles.actions}>
        <Button ref={notNow} size="staff-large" keyHint="Esc" onClick={leave}>
          {t('phoneDesk.handIn.notNow')}
        </Button>
        {/* Nothing is to be ticked before the one button; where it does not say that it was seen off, this does. */}
        {why === undefined ? null : (
          <p className={styles.seenOff}>
            <PowerOff aria-hidden="true" />
            {t('phoneDesk.guide.off')}
          </p>
        )}
        <Button
          ref={finish}
          kind="primary"
          size="staff-large"
          type="submit"
          icon={<Check />}
          keyHint={why === undefined ? 'Enter' : undefined}
          busy={form.busy}
          busyLabel={t('phoneDesk.handIn.taking')}
        >
          {t(why === undefined ? 'phoneDesk.handIn.seenAndTake' : 'phoneDesk.handIn.anyway')}
        </Button>
      </div>
    </form>
  );
}

/** What a person must decide, as a refusal or a tile says it. */
function askOf(word: string | undefined): AskWhy | undefined {
  if (word === 'permission-missing' || word === 'no-permission') return 'permission-missing';
  return word === 'keeps-own-device' || word === 'own-device' ? 'keeps-own-device' : undefined;
}
