import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Strokes } from '../../../shared/signature.ts';
import { useSchool } from '../../client/school.tsx';
import { PinField } from '../../parts/fields/pin-field.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { SignaturePad } from '../../parts/signature/signature-pad.tsx';
import { shortDay } from '../../words/format-date.ts';
import { insideSentence } from '../../words/names.ts';
import { WithColleagues } from '../staff-room/second-person.tsx';
import column from './form.module.css';

/** A signature as it is being given, whichever way of three. */
export interface Signing {
  how: 'drawn' | 'typed' | 'assisted';
  strokes: Strokes;
  name: string;
  /** The member of staff who signs with them, and their PIN. */
  witness: string;
  pin: string;
}

export const notSigned: Signing = { how: 'drawn', strokes: [], name: '', witness: '', pin: '' };
const ways = ['drawn', 'typed', 'assisted'] as const;

export interface SignFieldsProps {
  /** Stands before the ids of the boxes. */
  idPrefix: string;
  /** Who signs, under the line. */
  adult: string;
  value: Signing;
  onChange: (value: Signing) => void;
  errorOf: (field: string) => string | undefined;
}

/** The adult signs: drawn, typed, or with a member of staff beside them, each as good as the others. */
export function SignFields({ idPrefix, adult, value, onChange, errorOf }: SignFieldsProps) {
  const { t } = useTranslation('kiosk');
  const { day } = useSchool();
  const blank = errorOf('signature.strokes');
  return (
    <div className={column.sign}>
      <RadioCards
        legend={t('confiscations.release.sign')}
        value={value.how}
        onChange={(how) => onChange({ ...value, how })}
        choices={ways.map((way) => ({ value: way, label: t(`confiscations.release.${way}`) }))}
      />
      {value.how === 'drawn' ? (
        <div className={column.pad}>
          <SignaturePad
            id={`${idPrefix}strokes`}
            label={t('confiscations.release.pad')}
            keyboardNote={t('confiscations.release.padNote')}
            caption={
              adult.trim() === ''
                ? shortDay(t, day)
                : t('confiscations.release.caption', {
                    name: insideSentence(adult.trim()),
                    day: shortDay(t, day),
                  })
            }
            clearLabel={t('confiscations.release.clear')}
            strokes={value.strokes}
            onChange={(strokes) => onChange({ ...value, strokes })}
            wrong={blank !== undefined}
          />
          {blank === undefined ? null : (
            <p className={column.wrong}>
              <TriangleAlert aria-hidden="true" />
              {blank}
            </p>
          )}
        </div>
      ) : value.how === 'typed' ? (
        <TextField
          id={`${idPrefix}name`}
          label={t('confiscations.release.typedName')}
          error={errorOf('signature.name')}
          size="staff"
          capitals="names"
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
        />
      ) : (
        <Witness idPrefix={idPrefix} value={value} onChange={onChange} errorOf={errorOf} />
      )}
    </div>
  );
}

/** A colleague, not whoever releases it: one member of staff alone gives nothing out that nobody else has signed for. */
function Witness({ idPrefix, value, onChange, errorOf }: Omit<SignFieldsProps, 'adult'>) {
  const { t } = useTranslation('kiosk');
  return (
    <WithColleagues>
      {(colleagues) => (
        <div className={column.fields}>
          <RadioCards
            id={`${idPrefix}witness`}
            legend={t('confiscations.release.witness')}
            error={errorOf('signature.witness')}
            columns={2}
            value={value.witness}
            // A PIN typed before belongs to somebody else.
            onChange={(witness) => onChange({ ...value, witness, pin: '' })}
            choices={colleagues.map(({ id, name, role }) => ({
              value: id,
              label: name,
              hint: t(`desk.roles.${role}`),
            }))}
          />
          <PinField
            id={`${idPrefix}pin`}
            label={t('confiscations.release.pin')}
            error={errorOf('signature.pin')}
            size="staff"
            value={value.pin}
            onChange={(pin) => onChange({ ...value, pin })}
          />
        </div>
      )}
    </WithColleagues>
  );
}
