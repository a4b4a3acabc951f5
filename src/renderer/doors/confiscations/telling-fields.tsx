import { useTranslation } from 'react-i18next';
import { tellingWays, type Telling } from '../../../shared/contract/confiscations.ts';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import column from './form.module.css';

/** What is typed about one telling. */
export interface TypedTelling {
  whom: Telling['whom'];
  name: string;
  how: Telling['how'];
  what: string;
}

/** The telling that was typed. */
export function tellingOf({ whom, name, how, what }: TypedTelling): Telling {
  return whom === 'child' ? { whom, how, what } : { whom, name, how, what };
}

export interface TellingFieldsProps {
  /** Stands before the ids of the boxes. */
  idPrefix: string;
  value: TypedTelling;
  onChange: (value: TypedTelling) => void;
  howLegend: string;
  whatLabel: string;
  nameError: string | undefined;
  whatError: string | undefined;
}

/** How somebody was told, and what; of a parent or carer the name. */
export function TellingFields(props: TellingFieldsProps) {
  const { t } = useTranslation('kiosk');
  const { idPrefix, value, onChange } = props;
  return (
    <div className={column.fields}>
      {value.whom === 'parent' ? (
        <TextField
          id={`${idPrefix}name`}
          label={t('confiscations.tell.name')}
          error={props.nameError}
          size="staff"
          capitals="names"
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
        />
      ) : null}
      <RadioCards
        legend={props.howLegend}
        columns={4}
        value={value.how}
        onChange={(how) => onChange({ ...value, how })}
        choices={tellingWays.map((way) => ({ value: way, label: t(`confiscations.ways.${way}`) }))}
      />
      <TextField
        id={`${idPrefix}what`}
        label={props.whatLabel}
        hint={t('confiscations.tell.whatHint')}
        error={props.whatError}
        size="staff"
        value={value.what}
        onChange={(what) => onChange({ ...value, what })}
      />
    </div>
  );
}
