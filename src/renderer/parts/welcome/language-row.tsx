import { Check } from 'lucide-react';
import { classNames } from '../class-names.ts';
import styles from './language-row.module.css';

export interface LanguageRowProps {
  label: string;
  /** Each language in its own words, such as “Polski”. */
  languages: readonly { code: string; name: string; dir: 'ltr' | 'rtl' }[];
  chosen: string;
  onChoose: (code: string) => void;
  /** Fills a dialog instead of standing on the floor of the welcome wall. */
  fill?: boolean | undefined;
}

/** The languages, each written in itself; the chosen one is dark and ticked. */
export function LanguageRow({ label, languages, chosen, onChoose, fill = false }: LanguageRowProps) {
  return (
    <div className={classNames(styles.row, fill && styles.fill)} role="group" aria-label={label}>
      {languages.map(({ code, name, dir }) => (
        <button
          key={code}
          type="button"
          className={styles.language}
          aria-pressed={code === chosen}
          onClick={() => onChoose(code)}
        >
          {code === chosen ? <Check aria-hidden="true" strokeWidth={3} /> : null}
          <bdi lang={code} dir={dir}>
            {name}
          </bdi>
        </button>
      ))}
    </div>
  );
}
