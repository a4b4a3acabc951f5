import { Contrast } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { themes, useComfort } from '../../client/comfort.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';

/** Colours and sounds of the desk’s own window, for as long as the program runs. `onBar` for the blue bar. */
export function DeskComfort({ onBar = false }: { onBar?: boolean }) {
  const { t } = useTranslation('kiosk');
  const [open, setOpen] = useState(false);
  const { comfort, change } = useComfort();
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
      {open ? (
        <Dialog
          title={t('comfort.deskTitle')}
          onClose={() => setOpen(false)}
          actions={
            <Button kind="primary" size="staff" onClick={() => setOpen(false)}>
              {t('actions.close')}
            </Button>
          }
        >
          <p>{t('comfort.deskLead')}</p>
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
        </Dialog>
      ) : null}
    </>
  );
}
