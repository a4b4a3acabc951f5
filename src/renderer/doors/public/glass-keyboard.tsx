import { useTranslation } from 'react-i18next';
import { OnScreenKeyboard } from '../../parts/keyboard/on-screen-keyboard.tsx';

/** The keyboard on the glass, with its words. */
export function GlassKeyboard() {
  const { t } = useTranslation();
  return (
    <OnScreenKeyboard
      labels={t('keyboard.labels', { returnObjects: true })}
      characterNames={{ "'": t('keyboard.characters.apostrophe'), '-': t('keyboard.characters.hyphen') }}
    />
  );
}
