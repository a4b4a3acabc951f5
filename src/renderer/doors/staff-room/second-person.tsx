import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { SecondPerson } from '../../../shared/staff.ts';
import { useAnswer } from '../../client/queries.ts';
import { Banner } from '../../parts/feedback/banner.tsx';
import { PinField } from '../../parts/fields/pin-field.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import styles from './second-person.module.css';

/** Nobody chosen yet, nothing typed. */
export const noSecond: SecondPerson = { staff: '', pin: '' };

export interface SecondPersonFieldsProps {
  /** Stands before the ids `staff` and `pin`: with `release-second.` a form’s error of `second.pin` leads to its box. */
  idPrefix: string;
  value: SecondPerson;
  /** The PIN is taken out by the caller, with `pin: ''`, once it was sent. */
  onChange: (value: SecondPerson) => void;
  staffError?: string | undefined;
  pinError?: string | undefined;
}

/** Hands on the colleagues of whoever is signed in who may stand by, or says that there are none. */
export function WithColleagues({
  children,
}: {
  children: (colleagues: CallOutput<'staff.names'>) => ReactNode;
}) {
  const { t } = useTranslation('kiosk');
  const names = useAnswer('staff.names', {});
  const self = useAnswer('session.current', {}).data?.staff?.id;
  // An administrator keeps accounts and has no say over phones.
  const colleagues = names.data?.filter(({ id, role }) => id !== self && role !== 'administrator');
  if (colleagues === undefined)
    return names.isError ? <Banner tone="problem" title={t('secondPerson.failed')} /> : null;
  if (colleagues.length === 0)
    return (
      <Banner tone="note" title={t('secondPerson.nobody')}>
        {t('secondPerson.nobodyMore')}
      </Banner>
    );
  return children(colleagues);
}

/**
 * Who agrees beside the one who is signed in: a colleague, chosen by name, with their own PIN. Why somebody is needed is
 * said by whoever asks.
 */
export function SecondPersonFields(props: SecondPersonFieldsProps) {
  const { idPrefix, value, onChange } = props;
  const { t } = useTranslation('kiosk');
  return (
    <WithColleagues>
      {(colleagues) => (
        <div className={styles.fields}>
          <div className={styles.people}>
            <RadioCards
              id={`${idPrefix}staff`}
              legend={t('secondPerson.who')}
              error={props.staffError}
              columns={2}
              value={value.staff}
              // A PIN typed before belongs to somebody else.
              onChange={(staff) => onChange({ staff, pin: '' })}
              choices={colleagues.map(({ id, name, role }) => ({
                value: id,
                label: name,
                hint: t(`desk.roles.${role}`),
              }))}
            />
          </div>
          <PinField
            id={`${idPrefix}pin`}
            label={t('secondPerson.pin')}
            hint={t('secondPerson.pinHint')}
            error={props.pinError}
            size="staff"
            value={value.pin}
            onChange={(pin) => onChange({ ...value, pin })}
          />
        </div>
      )}
    </WithColleagues>
  );
}

/** The sentence for what is missing of the second person, for a form that sends them as `second`. */
export function secondWords(t: TFunction<'kiosk'>, field: string, { pin }: SecondPerson): string | undefined {
  if (field === 'second.staff') return t('secondPerson.whoMissing');
  return field === 'second.pin' && pin === '' ? t('secondPerson.pinMissing') : undefined;
}
