import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../shared/contract.ts';
import type { Confiscation } from '../../../shared/contract/confiscations.ts';
import { identityChecks } from '../../../shared/custody.ts';
import type { ConditionCode } from '../../../shared/devices.ts';
import type { Signature } from '../../../shared/signature.ts';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { noSecond, SecondPersonFields, secondWords } from '../staff-room/second-person.tsx';
import { ConditionChoice } from '../phone-desk/condition-choice.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { ColumnPage } from './column-page.tsx';
import type { JustDone } from './done-toast.tsx';
import { notSigned, SignFields, type Signing } from './sign-fields.tsx';
import styles from './confiscations.module.css';
import column from './form.module.css';

const ID = 'release-';
const OTHER = 'other';
type Release = CallInput<'confiscations.release'>;

export interface ReleasePageProps {
  held: Confiscation;
  onBack: () => void;
  onReleased: (done: JustDone) => void;
}

/** Releasing a device to an adult: who, how they are known, how it goes out, and their signature. */
export function ReleasePage({ held, onBack, onReleased }: ReleasePageProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('confiscations.release');
  const [who, setWho] = useState<string | undefined>(held.adults.length === 1 ? '0' : undefined);
  const [other, setOther] = useState('');
  const [second, setSecond] = useState(noSecond);
  const [identity, setIdentity] = useState<Release['identity']>();
  const [going, setGoing] = useState<'same' | 'different'>('same');
  const [conditions, setConditions] = useState<ConditionCode[]>(held.conditions);
  const [note, setNote] = useState('');
  const [signing, setSigning] = useState<Signing>(notSigned);
  const named = who === undefined || who === OTHER ? undefined : held.adults[Number(who)];
  const adult = named ?? other;
  // The name of an adult who was chosen stands in no box of its own.
  const boxOf = (field: string) => (field === 'adult' && who !== OTHER ? 'who' : field.replaceAll('.', '-'));

  const sayMissing = (field: string, code: string) => {
    // Nobody’s name, or the child’s own.
    if (field === 'adult' && (code === 'empty' || code === 'not-understood'))
      return t('confiscations.release.otherMissing');
    if (field === 'signature.name') return t('confiscations.release.typedDiffers');
    if (field === 'signature.witness') return t('confiscations.release.witnessMissing');
    if (field === 'signature.strokes' && code === 'signature-blank')
      return t('confiscations.release.signMissing');
    return secondWords(t, field, second);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (who === undefined || identity === undefined) {
      form.fail([
        ...(who === undefined ? [{ field: 'who', text: t('confiscations.release.whoMissing') }] : []),
        ...(identity === undefined
          ? [{ field: 'identity', text: t('confiscations.release.identityMissing') }]
          : []),
      ]);
      return;
    }
    const released = await form.send(
      {
        submission: form.submission,
        handover: held.handover,
        adult,
        identity,
        conditions: going === 'same' ? held.conditions : conditions,
        note: going === 'same' ? '' : note,
        signature: signatureOf(signing),
        ...(who === OTHER ? { second } : {}),
      },
      sayMissing,
    );
    // Each PIN counts for one try.
    setSecond({ ...second, pin: '' });
    setSigning({ ...signing, pin: '' });
    if (released) onReleased({ what: 'released', name: adult });
  };
  return (
    <ColumnPage
      title={t('confiscations.release.title')}
      formId={`${ID}form`}
      onBack={onBack}
      onSubmit={(event) => void save(event)}
      cancel={t('confiscations.release.cancel')}
      save={t('confiscations.release.save')}
      saving={t('confiscations.release.saving')}
      busy={form.busy}
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => ID + boxOf(field)} />
      <WhatGoes held={held} />
      <RadioCards
        id={`${ID}who`}
        legend={t('confiscations.release.who')}
        error={form.errorOf('who') ?? (who === OTHER ? undefined : form.errorOf('adult'))}
        value={who}
        onChange={setWho}
        choices={[
          ...held.adults.map((name, position) => ({ value: String(position), label: name })),
          {
            value: OTHER,
            label: t('confiscations.release.other'),
            hint: t('confiscations.release.otherHint'),
          },
        ]}
      />
      {who === OTHER ? (
        <div className={column.inset}>
          <TextField
            id={`${ID}adult`}
            label={t('confiscations.release.otherName')}
            error={form.errorOf('adult')}
            size="staff"
            capitals="names"
            value={other}
            onChange={setOther}
          />
          <p>{t('confiscations.release.secondHint')}</p>
          <SecondPersonFields
            idPrefix={`${ID}second-`}
            value={second}
            onChange={setSecond}
            staffError={form.errorOf('second.staff')}
            pinError={form.errorOf('second.pin')}
          />
        </div>
      ) : null}
      <RadioCards
        id={`${ID}identity`}
        legend={t('confiscations.release.identity')}
        error={form.errorOf('identity')}
        columns={2}
        value={identity}
        onChange={setIdentity}
        choices={identityChecks.map((value) => ({
          value,
          label: t(`confiscations.release.checks.${value}`),
        }))}
      />
      <RadioCards
        legend={t('phoneDesk.giveBack.goingOut')}
        columns={2}
        value={going}
        onChange={setGoing}
        choices={[
          { value: 'same', label: t('phoneDesk.giveBack.same') },
          { value: 'different', label: t('phoneDesk.giveBack.different') },
        ]}
      />
      {going === 'different' ? (
        <div className={column.inset}>
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
        </div>
      ) : null}
      <SignFields
        idPrefix={`${ID}signature-`}
        adult={adult}
        value={signing}
        onChange={setSigning}
        errorOf={form.errorOf}
      />
    </ColumnPage>
  );
}

/** Which device goes out, as it came in. */
function WhatGoes({ held }: { held: Confiscation }) {
  const { t } = useTranslation('kiosk');
  const { pupil, slot, device, conditions, note } = held;
  const kind = t(`phoneDesk.handIn.kinds.${device.kind}`);
  const marks = conditions.map((code) => t(`phoneDesk.handIn.codes.${code}`));
  return (
    <div className={column.chosen}>
      <div className={styles.whose}>
        <span className={styles.slot} role="img" aria-label={t('confiscations.slot', { slot })}>
          {slot}
        </span>
        <div>
          <p className={styles.name}>
            <bdi>{pupil.name}</bdi>
          </p>
          <p className={styles.soft}>
            <bdi>{pupil.className}</bdi>
          </p>
        </div>
      </div>
      <ul className={column.marks}>
        <li>{device.look === '' ? kind : t('confiscations.device', { kind, look: device.look })}</li>
        {marks.length === 0 ? <li>{t('phoneDesk.giveBack.noMarks')}</li> : null}
        {marks.map((mark) => (
          <li key={mark}>{mark}</li>
        ))}
        {note === '' ? null : (
          <li>
            <bdi>{note}</bdi>
          </li>
        )}
      </ul>
    </div>
  );
}

function signatureOf({ how, strokes, name, witness, pin }: Signing): Signature {
  if (how === 'drawn') return { how, strokes };
  return how === 'typed' ? { how, name } : { how, witness, pin };
}
