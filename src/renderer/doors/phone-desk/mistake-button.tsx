import { FileX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { MistakeDialog } from './mistake-dialog.tsx';
import type { PhoneDeskState } from './use-phone-desk.ts';

/** The way to take back what was entered today by mistake, under the wrong child say. */
export function MistakeButton({ desk, held }: { desk: PhoneDeskState; held: HeldHandover }) {
  const { t } = useTranslation('kiosk');
  const { day } = useSchool();
  const [asking, setAsking] = useState(false);
  if (held.day !== day) return null;
  return (
    <>
      <Button
        size="staff"
        icon={<FileX />}
        onClick={() => {
          desk.step({ type: 'begun' });
          setAsking(true);
        }}
      >
        {t('handoverCare.mistake.open')}
      </Button>
      {asking ? (
        <MistakeDialog
          held={held}
          onClose={() => setAsking(false)}
          onDone={() => {
            const { custody, pupil, slot } = held;
            desk.step({ type: 'rested' });
            desk.step({ type: 'undone', what: custody, name: pupil.name, slot });
          }}
        />
      ) : null}
    </>
  );
}
