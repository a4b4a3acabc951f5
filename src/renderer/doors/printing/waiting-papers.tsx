import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { Button } from '../../parts/button/button.tsx';
import { WaitingDialog } from './waiting-dialog.tsx';

/** The papers of today that are on their way or were not printed: a button on the bar while there are any. */
export function WaitingPapers() {
  const { t } = useTranslation('kiosk');
  const { data: papers = [] } = useAnswer('papers.waiting', {}, { fresh: true });
  const [open, setOpen] = useState(false);
  if (papers.length === 0 && !open) return null;
  return (
    <>
      <Button
        kind="on-bar"
        size="staff"
        icon={<Printer />}
        label={t('printing.waiting.button', { count: papers.length })}
        onClick={() => setOpen(true)}
      >
        {String(papers.length)}
      </Button>
      {open ? <WaitingDialog papers={papers} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
