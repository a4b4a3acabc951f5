import { Check } from 'lucide-react';
import styles from './language-row.module.css';

/** A language in its own words, such as “Polski”. */
export interface LanguageChoice {
  code: string;
  name: string;
  dir?: 'ltr' | 'rtl' | undefined;
}

export interface LanguageRowProps {
  label: string;
  languages: readonly LanguageChoice[];
  chosen: string;
  onChoose: (code: string) => void;
}

/** The languages, each written in itself; the chosen one is dark and ticked. */
export function LanguageRow({ label, languages, chosen, onChoose }: LanguageRowProps) {
  return (
    <div className={styles.row} role="group" aria-label={label}>
      {languages.map(({ code, name, dir = 'ltr' }) => (
        <button
          key={code}
          type="button"
          lang={code}
          className={styles.language}
          aria-pressed={code === chosen}
          onClick={() => onChoose(code)}
        >
          {code === chosen ? <Check aria-hidden="true" strokeWidth={3} /> : null}
          <bdi dir={dir}>{name}</bdi>
        </button>
      ))}
    </div>
  );
}
