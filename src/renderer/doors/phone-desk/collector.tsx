import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import { Banner } from '../../parts/feedback/banner.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { SecondPersonFields } from '../staff-room/second-person.tsx';
import { knownAdults, type Collecting, type ReturnChoices } from './return-choices.ts';

export interface CollectorProps {
  idPrefix: string;
  held: HeldHandover;
  choices: ReturnChoices;
  onChange: (choices: ReturnChoices) => void;
  errorOf: (field: string) => string | undefined;
}

/** The first digit of the answers about who collects: those before it are about the marks. */
const FIRST_KEY = 3;

/** Who takes the device away. Where only an adult may have it, the child comes last and needs a second person. */
export function Collector({ idPrefix, held, choices, onChange, errorOf }: CollectorProps) {
  const { t } = useTranslation('kiosk');
  const { who, adult, second } = choices;
  const adultOnly = held.release === 'adult';
  const known = held.adults.slice(0, knownAdults.length).flatMap((name, at) => {
    const value = knownAdults[at];
    return value === undefined ? [] : [{ value, label: name, hint: t('phoneDesk.giveBack.knownAdult') }];
  });
  const pupil = {
    value: 'pupil' as const,
    label: t(adultOnly ? 'phoneDesk.giveBack.pupilSecond' : 'phoneDesk.giveBack.pupil'),
  };
  const other = { value: 'adult' as const, label: t('phoneDesk.giveBack.adult') };
  const offered: { value: Collecting; label: string; hint?: string }[] = adultOnly
    ? [...known, other, pupil]
    : [pupil, ...known, other];
  return (
    <>
      {adultOnly ? <Banner tone="note" title={t('phoneDesk.giveBack.adultOnly')} /> : null}
      <RadioCards
        legend={t('phoneDesk.giveBack.who')}
        columns={2}
        value={who}
        onChange={(value) => onChange({ ...choices, who: value })}
        choices={offered.map((choice, at) => ({ ...choice, keyHint: String(FIRST_KEY + at) }))}
      />
      {who === 'adult' ? (
        <TextField
          id={`${idPrefix}adult`}
          label={t('phoneDesk.giveBack.adultName')}
          error={errorOf('collector.name')}
          size="staff"
          capitals="names"
          autoFocus
          value={adult}
          onChange={(value) => onChange({ ...choices, adult: value })}
        />
      ) : null}
      {who === 'pupil' && adultOnly ? (
        <SecondPersonFields
          idPrefix={`${idPrefix}second.`}
          value={second}
          onChange={(value) => onChange({ ...choices, second: value })}
          staffError={errorOf('second.staff')}
          pinError={errorOf('second.pin')}
        />
      ) : null}
    </>
  );
}
