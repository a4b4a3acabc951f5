import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';

export interface KeyHolderDialogProps {
  what: 'open' | 'lock';
  busy: boolean;
  onClose: () => void;
  onChosen: (staff: string) => void;
}

/** Asks who has the key, when it is not whoever is signed in. */
export function KeyHolderDialog({ what, busy, onClose, onChosen }: KeyHolderDialogProps) {
  const { t } = useTranslation('kiosk');
  const names = useAnswer('staff.names', {});
  const [chosen, setChosen] = useState<string>();
  return (
    <Dialog
      title={t(`cupboard.key.title.${what}`)}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('cupboard.key.cancel')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            busy={busy}
            busyLabel={t('cupboard.key.saving')}
            disabled={chosen === undefined}
            onClick={() => {
              if (chosen !== undefined) onChosen(chosen);
            }}
          >
            {t(what === 'open' ? 'cupboard.key.openIt' : 'cupboard.key.lockIt')}
          </Button>
        </>
      }
    >
      <RadioCards
        legend={t('cupboard.key.who')}
        legendHidden
        columns={2}
        value={chosen}
        onChange={setChosen}
        choices={(names.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Dialog>
  );
}
