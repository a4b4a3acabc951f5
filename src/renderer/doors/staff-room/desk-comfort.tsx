import { Contrast } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { themes, useComfort } from '../../client/comfort.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import styles from './desk-comfort.module.css';

/** Colours and sounds of the desk’s own window, for as long as the program runs. `onBar` for the blue bar. */
export function DeskComfort({ onBar = false }: { onBar?: boolean }) {
  const { t } = useTranslation('kiosk');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        kind={onBar ? 'on-bar' : 'plain'}
        size={onBar ? 'staff' : 'header'}
        label={t('comfort.deskTitle')}
        onClick={() => setOpen(true)}
      >
        <Contrast aria-hidden="true" />
      </Button>
      {open ? <Choices onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Choices({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('kiosk');
  const { comfort, change } = useComfort();
  const choices = useRef<HTMLDivElement>(null);
  useEffect(() => choices.current?.querySelector<HTMLInputElement>(':checked')?.focus(), []);
  return (
    <Dialog
      title={t('comfort.deskTitle')}
      onClose={onClose}
      actions={
        <Button kind="primary" size="staff" onClick={onClose}>
          {t('actions.close')}
        </Button>
      }
    >
      <p>{t('comfort.deskLead')}</p>
      <div ref={choices} className={styles.choices}>
        <RadioCards
          legend={t('comfort.theme')}
          columns={3}
          choices={themes.map((value) => ({ value, label: t(`comfort.themes.${value}`) }))}
          value={comfort.theme}
          onChange={(theme) => change({ theme })}
        />
        <CheckboxCard
          label={t('comfort.calm')}
          checked={comfort.calm}
          onChange={(calm) => change({ calm })}
        />
        <CheckboxCard
          label={t('comfort.sounds')}
          checked={comfort.sounds}
          onChange={(sounds) => change({ sounds })}
        />
      </div>
    </Dialog>
  );
}
