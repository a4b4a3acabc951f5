import { useTranslation } from 'react-i18next';
import type { Telling } from '../../../shared/contract/confiscations.ts';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import { TellingFields, tellingOf, type TypedTelling } from './telling-fields.tsx';
import styles from './confiscations.module.css';
import column from './form.module.css';

/** Who has been told when the device comes to the office; null for nobody. */
export interface ToldAlready {
  child: TypedTelling | null;
  parent: TypedTelling | null;
}

export const nobodyTold: ToldAlready = { child: null, parent: null };
const people = ['child', 'parent'] as const;

/** Those told, in the order the form sends them. */
export function tellingsOf(told: ToldAlready): Telling[] {
  return people.flatMap((whom) => (told[whom] ? [tellingOf(told[whom])] : []));
}

/** Which box a field such as `told.0.what` was typed in: `parent-what` when only a parent was told. */
export function toldPlace(field: string, told: ToldAlready): string {
  const [, position, box] = /^told\.(\d)\.(\w+)$/u.exec(field) ?? [];
  if (position === undefined || box === undefined) return field;
  return `${people.filter((whom) => told[whom])[Number(position)] ?? ''}-${box}`;
}

export interface AlreadyToldProps {
  idPrefix: string;
  value: ToldAlready;
  onChange: (value: ToldAlready) => void;
  errorOf: (field: string) => string | undefined;
}

/** Whether the child and a parent know already. Nobody is said to know who was not ticked. */
export function AlreadyTold({ idPrefix, value, onChange, errorOf }: AlreadyToldProps) {
  const { t } = useTranslation('kiosk');
  const sent = people.filter((whom) => value[whom]);
  return (
    <fieldset className={column.group}>
      <legend className={column.legend}>{t('confiscations.take.toldTitle')}</legend>
      <p className={styles.soft}>{t('confiscations.take.toldHint')}</p>
      {people.map((whom) => {
        const told = value[whom];
        const field = `told.${sent.indexOf(whom)}`;
        return (
          <div key={whom} className={column.fields}>
            <CheckboxCard
              label={t(whom === 'child' ? 'confiscations.take.toldChild' : 'confiscations.take.toldParent')}
              checked={told !== null}
              onChange={(checked) =>
                onChange({
                  ...value,
                  [whom]: checked
                    ? { whom, name: '', how: whom === 'child' ? 'in-person' : 'by-phone', what: '' }
                    : null,
                })
              }
            />
            {told ? (
              <div className={column.inset}>
                <TellingFields
                  idPrefix={`${idPrefix}${whom}-`}
                  value={told}
                  onChange={(typed) => onChange({ ...value, [whom]: typed })}
                  howLegend={t(
                    whom === 'child' ? 'confiscations.take.toldChildHow' : 'confiscations.take.toldParentHow',
                  )}
                  whatLabel={t(
                    whom === 'child'
                      ? 'confiscations.take.toldChildWhat'
                      : 'confiscations.take.toldParentWhat',
                  )}
                  nameError={errorOf(`${field}.name`)}
                  whatError={errorOf(`${field}.what`)}
                />
              </div>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
