import { useTranslation } from 'react-i18next';
import type { KeyRows } from '../../parts/keyboard/keyboard-layout.ts';
import { layoutOf } from '../../parts/keyboard/layouts.ts';
import { OnScreenKeyboard } from '../../parts/keyboard/on-screen-keyboard.tsx';
import styles from './note.module.css';

/** Languages whose letters are too many for keys: names are typed as in a passport. */
const withoutKeys = new Set(['zh-Hans']);

export interface GlassKeyboardProps {
  /** Hides it for a while without forgetting how it stood. */
  away?: boolean | undefined;
  /** All the keys there are, whatever the language. */
  only?: KeyRows | undefined;
}

/** The keyboard on the glass, with its words. */
export function GlassKeyboard({ away = false, only }: GlassKeyboardProps) {
  const { t, i18n } = useTranslation();
  return (
    <div hidden={away}>
      {withoutKeys.has(i18n.language) && only === undefined ? (
        <p className={styles.latinNames}>{t('keyboard.latinNames')}</p>
      ) : null}
      <OnScreenKeyboard
        labels={t('keyboard.labels', { returnObjects: true })}
        layout={layoutOf(i18n.language)}
        only={only}
        characterNames={{ "'": t('keyboard.characters.apostrophe'), '-': t('keyboard.characters.hyphen') }}
        signName={(sign) => t('keyboard.characters.sign', { sign })}
      />
    </div>
  );
}
