import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../../shared/contract/phones.ts';
import { deviceKinds, type ConditionCode, type DeviceKind } from '../../../shared/devices.ts';
import { useWide } from '../../client/wide.ts';
import { Button } from '../../parts/button/button.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { ConditionChoice } from './condition-choice.tsx';
import { usePanelKeys } from './panel-keys.ts';
import { PanelHead } from './panel-head.tsx';
import styles from './panel.module.css';
import { readSlot } from './read-slot.ts';
import type { PhoneDeskState } from './use-phone-desk.ts';

const ID = 'hand-in-';

export interface HandInPanelProps {
  desk: PhoneDeskState;
  board: Board;
  pupil: { id: string; name: string; className: string };
  /** The slot as typed or touched. */
  slot: string;
}

/** Taking one device in. Everything has a safe answer already: one press says it was seen off and takes it in. */
export function HandInPanel({ desk, board, pupil, slot }: HandInPanelProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('phones.hand-in');
  const [kind, setKind] = useState<DeviceKind>('smartphone');
  const [look, setLook] = useState('');
  const [conditions, setConditions] = useState<ConditionCode[]>([]);
  const [note, setNote] = useState('');
  const [seenOff, setSeenOff] = useState(false);
  const wide = useWide();
  const finish = useRef<HTMLButtonElement>(null);
  useEffect(() => finish.current?.focus(), []);

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
      document.getElementById(`${ID}slot`)?.focus();
      return;
    }
    setSeenOff(true);
    const saved = await form.send({
      submission: form.submission,
      pupil: pupil.id,
      slot: place.number,
      device: { kind, look },
      conditions,
      note,
      seenOff: true,
    });
    if (!saved) return;
    desk.step({ type: 'handed-in', pupil: pupil.id, pupilName: pupil.name, ...saved });
  };
  const leave = () => desk.step({ type: 'rested' });
  usePanelKeys({ onEscape: leave, onEnter: () => void take() });
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
      />
      <div className={styles.body}>
        {board.nextFreeSlot === null ? (
          <Banner tone="problem" title={t('phoneDesk.handIn.cupboardFull')}>
            {t('phoneDesk.handIn.cupboardFullMore')}
          </Banner>
        ) : null}
        <RadioCards
          legend={t('phoneDesk.handIn.kind')}
          columns={wide ? 3 : 2}
          value={kind}
          onChange={setKind}
          choices={deviceKinds.map((value, at) => ({
            value,
            label: t(`phoneDesk.handIn.kinds.${value}`),
            keyHint: String(at + 1),
          }))}
        />
        <div className={styles.fields}>
          <TextField
            id={`${ID}slot`}
            label={t('phoneDesk.handIn.slot')}
            hint={t('phoneDesk.handIn.changeSlotHint')}
            error={slotError}
            size="staff"
            inputMode="numeric"
            maxLength={3}
            value={slot}
            onChange={(typed) => desk.step({ type: 'slot-typed', slot: typed })}
          />
          <TextField
            id={`${ID}look`}
            label={t('phoneDesk.handIn.look')}
            hint={t('phoneDesk.handIn.lookHint')}
            error={form.errorOf('device.look')}
            size="staff"
            value={look}
            onChange={setLook}
          />
        </div>
        <ConditionChoice
          legend={t('phoneDesk.handIn.conditions')}
          chosen={conditions}
          onChange={setConditions}
        />
        <TextField
          id={`${ID}note`}
          label={t('phoneDesk.handIn.note')}
          hint={t('phoneDesk.handIn.noteHint')}
          error={form.errorOf('note')}
          size="staff"
          value={note}
          onChange={setNote}
        />
      </div>
      {whole ? <Banner tone="problem" title={whole.text} /> : null}
      <div className={styles.actions}>
        <Button size="staff-large" keyHint="Esc" onClick={leave}>
          {t('phoneDesk.handIn.notNow')}
        </Button>
        <div className={styles.seenOff}>
          <CheckboxCard
            label={t('phoneDesk.handIn.seenOff')}
            checked={seenOff}
            onChange={setSeenOff}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // Enter on the card ticks it, as a key anywhere presses what has focus.
              event.preventDefault();
              setSeenOff(!seenOff);
            }}
          />
        </div>
        <Button
          ref={finish}
          kind="primary"
          size="staff-large"
          type="submit"
          icon={<Check />}
          keyHint="Enter"
          busy={form.busy}
          busyLabel={t('phoneDesk.handIn.taking')}
        >
          {t(seenOff ? 'phoneDesk.handIn.take' : 'phoneDesk.handIn.seenAndTake')}
        </Button>
      </div>
    </form>
  );
}
