import { useTranslation } from 'react-i18next';
import { OnScreenKeyboard } from '../../parts/keyboard/on-screen-keyboard.tsx';

/** The keyboard on the glass, with its words. `away` hides it for a while without forgetting how it stood. */
export function GlassKeyboard({ away = false }: { away?: boolean }) {
  const { t } = useTranslation();
  return (
    <div hidden={away}>
      <OnScreenKeyboard
        labels={t('keyboard.labels', { returnObjects: true })}
        characterNames={{ "'": t('keyboard.characters.apostrophe'), '-': t('keyboard.characters.hyphen') }}
      />
    </div>
  );
}
