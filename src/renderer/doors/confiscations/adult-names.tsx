import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import styles from './confiscations.module.css';
import column from './form.module.css';

/** The name of an adult as it is typed; the id tells boxes apart. */
export interface TypedAdult {
  id: string;
  name: string;
}

/** A box with nothing typed. */
export function noAdult(): TypedAdult {
  return { id: crypto.randomUUID(), name: '' };
}

/** Most adults a device may be released to. */
const MOST = 4;

export interface AdultNamesProps {
  /** Stands before the position in the ids of the boxes. */
  idPrefix: string;
  names: readonly TypedAdult[];
  onChange: (names: TypedAdult[]) => void;
  errorOf: (position: number) => string | undefined;
}

/** The adults a device may be released to, one box each. */
export function AdultNames({ idPrefix, names, onChange, errorOf }: AdultNamesProps) {
  const { t } = useTranslation('kiosk');
  const several = names.length > 1;
  return (
    <fieldset className={column.group}>
      <legend className={column.legend}>{t('confiscations.take.adults')}</legend>
      <p className={styles.soft}>{t('confiscations.take.adultsHint')}</p>
      {names.map(({ id, name }, position) => (
        <div key={id} className={column.adultRow}>
          <TextField
            id={`${idPrefix}${position}`}
            label={
              several
                ? t('confiscations.take.adultNumber', { number: position + 1 })
                : t('confiscations.take.adult')
            }
            error={errorOf(position)}
            size="staff"
            capitals="names"
            value={name}
            onChange={(typed) => onChange(names.with(position, { id, name: typed }))}
          />
          {several ? (
            <Button
              size="staff"
              icon={<X />}
              label={t('confiscations.take.removeAdult', { number: position + 1 })}
              onClick={() => onChange(names.toSpliced(position, 1))}
            >
              {t('confiscations.take.remove')}
            </Button>
          ) : null}
        </div>
      ))}
      {names.length < MOST ? (
        <Button size="staff" icon={<Plus />} onClick={() => onChange([...names, noAdult()])}>
          {t('confiscations.take.addAdult')}
        </Button>
      ) : null}
    </fieldset>
  );
}
