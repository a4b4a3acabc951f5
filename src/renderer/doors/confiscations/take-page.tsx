import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../shared/contract.ts';
import type { Board } from '../../../shared/contract/phones.ts';
import { confiscationReasons } from '../../../shared/custody.ts';
import { deviceKinds, type ConditionCode, type DeviceKind } from '../../../shared/devices.ts';
import { useAnswer } from '../../client/queries.ts';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { LoadingState } from '../../parts/feedback/page-states.tsx';
import { ConditionChoice } from '../phone-desk/condition-choice.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { AdultNames, noAdult } from './adult-names.tsx';
import { ChildChoice } from './child-choice.tsx';
import { ColumnPage } from './column-page.tsx';
import type { JustDone } from './done-toast.tsx';
import { AlreadyTold, nobodyTold, tellingsOf, toldPlace } from './already-told.tsx';
import column from './form.module.css';

const ID = 'confiscate-';
type Child = Board['pupils'][number];
type Take = CallInput<'confiscations.take'>;

export interface TakePageProps {
  onBack: () => void;
  onTaken: (done: JustDone) => void;
}

/** Taking a device from a child, all on one page: whose, what, why, where it goes, and who may have it back. */
export function TakePage({ onBack, onTaken }: TakePageProps) {
  const { t } = useTranslation('kiosk');
  const { data: board } = useAnswer('phones.board', {});
  const self = useAnswer('session.current', {}).data?.staff?.name ?? '';
  const form = useForm('confiscations.take');
  const [child, setChild] = useState<Child>();
  const [slot, setSlot] = useState<string>();
  const [kind, setKind] = useState<DeviceKind>('smartphone');
  const [look, setLook] = useState('');
  const [conditions, setConditions] = useState<ConditionCode[]>([]);
  const [note, setNote] = useState('');
  const [seenOff, setSeenOff] = useState(false);
  const [why, setWhy] = useState<Take['why']>();
  const [by, setBy] = useState('');
  const [place, setPlace] = useState('');
  const [adults, setAdults] = useState(() => [noAdult()]);
  const [told, setTold] = useState(nobodyTold);
  if (!board) return <LoadingState label={t('desk.loading')} />;
  const slotTyped = slot ?? String(board.nextFreeSlot ?? '');

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      ...(child ? [] : [{ field: 'pupil', text: t('confiscations.take.pupilMissing') }]),
      ...(why ? [] : [{ field: 'why', text: t('confiscations.take.whyMissing') }]),
      ...(seenOff ? [] : [{ field: 'seenOff', text: t('confiscations.take.seenOffMissing') }]),
    ];
    if (!child || !why || !seenOff) {
      form.fail(missing);
      return;
    }
    // Boxes left empty beside a name are nobody’s; with none filled in the first one is missing.
    const named = adults.filter(({ name }) => name.trim() !== '');
    if (named.length > 0) setAdults(named);
    const taken = await form.send(
      {
        submission: form.submission,
        pupil: child.id,
        slot: Number(slotTyped),
        device: { kind, look },
        conditions,
        note,
        seenOff,
        why,
        takenFromChildBy: by,
        place,
        adults: named.length === 0 ? [''] : named.map(({ name }) => name),
        told: tellingsOf(told),
      },
      (field, code) => {
        if (field === 'slot') return t('phoneDesk.handIn.slotEmpty');
        // Nobody’s name, or the child’s own.
        if (field.startsWith('adults') && (code === 'empty' || code === 'not-understood'))
          return t('confiscations.take.adultMissing');
        return code === 'empty' && field.endsWith('.name') ? t('confiscations.tell.nameMissing') : undefined;
      },
    );
    if (taken)
      onTaken({ what: 'taken', handover: taken.handover, name: child.name, slot: Number(slotTyped) });
  };
  return (
    <ColumnPage
      title={t('confiscations.take.title')}
      formId={`${ID}form`}
      onBack={onBack}
      onSubmit={(event) => void save(event)}
      cancel={t('confiscations.take.cancel')}
      save={t('confiscations.take.save')}
      saving={t('confiscations.take.saving')}
      busy={form.busy}
    >
      <FormErrors
        errors={form.errors}
        attempt={form.attempt}
        fieldId={(field) => ID + toldPlace(field.replace('device.', ''), told)}
      />
      <ChildChoice
        id={`${ID}pupil`}
        board={board}
        chosen={child}
        onChoose={setChild}
        error={form.errorOf('pupil')}
      />
      <RadioCards
        id={`${ID}why`}
        legend={t('confiscations.take.why')}
        error={form.errorOf('why')}
        columns={2}
        value={why}
        onChange={setWhy}
        choices={confiscationReasons.map((value) => ({ value, label: t(`confiscations.reasons.${value}`) }))}
      />
      <div className={column.pair}>
        <TextField
          id={`${ID}takenFromChildBy`}
          label={t('confiscations.take.by')}
          hint={t('confiscations.take.byHint', { name: self })}
          error={form.errorOf('takenFromChildBy')}
          size="staff"
          capitals="names"
          value={by}
          onChange={setBy}
        />
        <TextField
          id={`${ID}place`}
          label={t('confiscations.take.place')}
          hint={t('confiscations.take.placeHint')}
          error={form.errorOf('place')}
          size="staff"
          value={place}
          onChange={setPlace}
        />
      </div>
      <RadioCards
        legend={t('phoneDesk.handIn.kind')}
        columns={3}
        value={kind}
        onChange={setKind}
        choices={deviceKinds.map((value) => ({ value, label: t(`phoneDesk.handIn.kinds.${value}`) }))}
      />
      <div className={column.pair}>
        <TextField
          id={`${ID}slot`}
          label={t('phoneDesk.handIn.slot')}
          hint={t('confiscations.take.slotHint')}
          error={form.errorOf('slot')}
          size="staff"
          inputMode="numeric"
          maxLength={3}
          value={slotTyped}
          onChange={setSlot}
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
      <div>
        {form.errorOf('seenOff') === undefined ? null : (
          <p className={column.wrong}>{form.errorOf('seenOff')}</p>
        )}
        <CheckboxCard
          id={`${ID}seenOff`}
          label={t('phoneDesk.handIn.seenOff')}
          checked={seenOff}
          onChange={setSeenOff}
        />
      </div>
      <AdultNames
        idPrefix={`${ID}adults.`}
        names={adults}
        onChange={setAdults}
        errorOf={(position) => form.errorOf(`adults.${position}`)}
      />
      <AlreadyTold idPrefix={ID} value={told} onChange={setTold} errorOf={form.errorOf} />
    </ColumnPage>
  );
}
