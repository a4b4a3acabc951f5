import { ALargeSmall } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textSizes, themes, useComfort } from '../../client/comfort.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import styles from './how-it-looks.module.css';

/** The quiet button with the two letters, on every public page, and what it opens. Every choice shows at once. */
export function HowItLooks() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="header"
        icon={<ALargeSmall aria-hidden="true" />}
        className={styles.button}
        label={t('comfort.open')}
        onClick={() => setOpen(true)}
      >
        {t('comfort.open')}
      </Button>
      {open ? <Choices onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Choices({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { comfort, change, usual } = useComfort();
  const choices = useRef<HTMLDivElement>(null);
  // What is chosen has focus, and not the group around it.
  useEffect(() => choices.current?.querySelector<HTMLInputElement>(':checked')?.focus(), []);
  return (
    <Dialog
      size="public"
      title={t('comfort.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={usual}>{t('comfort.usual')}</Button>
          <Button kind="primary" onClick={onClose}>
            {t('actions.close')}
          </Button>
        </>
      }
    >
      <p>{t('comfort.lead')}</p>
      <div ref={choices} className={styles.choices}>
        <RadioCards
          size="public"
          legend={t('comfort.theme')}
          columns={3}
          choices={themes.map((value) => ({ value, label: t(`comfort.themes.${value}`) }))}
          value={comfort.theme}
          onChange={(theme) => change({ theme })}
        />
        <RadioCards
          size="public"
          legend={t('comfort.text')}
          columns={3}
          choices={textSizes.map((value) => ({ value, label: t(`comfort.texts.${value}`) }))}
          value={comfort.text}
          onChange={(text) => change({ text })}
        />
        <div className={styles.ticks}>
          <CheckboxCard
            size="public"
            label={t('comfort.low')}
            checked={comfort.low}
            onChange={(low) => change({ low })}
          />
          <CheckboxCard
            size="public"
            label={t('comfort.calm')}
            checked={comfort.calm}
            onChange={(calm) => change({ calm })}
          />
          <CheckboxCard
            size="public"
            label={t('comfort.sounds')}
            checked={comfort.sounds}
            onChange={(sounds) => change({ sounds })}
          />
        </div>
      </div>
    </Dialog>
  );
}
