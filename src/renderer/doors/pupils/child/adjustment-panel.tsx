import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchool } from '../../../client/school.tsx';
import { Button } from '../../../parts/button/button.tsx';
import { dayOf, shortDay } from '../../../words/format-date.ts';
import type { Standing } from '../permissions/standing.ts';
import { AgreeDialog } from './agree-dialog.tsx';
import { EndQuestion } from './end-question.tsx';
import { Panel } from './panel.tsx';
import styles from './child-page.module.css';

export interface AdjustmentPanelProps {
  child: { id: string; name: string };
  adjustment: Standing['adjustment'];
  onSaid: (sentence: string) => void;
}

/** Whether the child keeps the device by agreement: the kind of reason, never the story. */
export function AdjustmentPanel({ child, adjustment, onSaid }: AdjustmentPanelProps) {
  const { t } = useTranslation('kiosk');
  const [open, setOpen] = useState<'agree' | 'end'>();
  const close = () => setOpen(undefined);
  return (
    <Panel
      title={t('child.adjustment.title')}
      actions={
        <>
          <Button size="staff" onClick={() => setOpen('agree')}>
            {t(adjustment ? 'child.adjustment.renew' : 'child.adjustment.agree')}
          </Button>
          {adjustment ? (
            <Button size="staff" onClick={() => setOpen('end')}>
              {t('child.adjustment.end')}
            </Button>
          ) : null}
        </>
      }
    >
      {adjustment ? <Stands adjustment={adjustment} /> : null}
      {adjustment ? null : <p className={styles.soft}>{t('child.adjustment.none')}</p>}
      {open === 'agree' ? (
        <AgreeDialog
          child={child}
          onClose={close}
          onDone={() => {
            close();
            onSaid(t('child.adjustment.agreed'));
          }}
        />
      ) : null}
      {open === 'end' ? (
        <EndQuestion
          what="adjustment"
          child={child}
          onClose={close}
          onDone={() => {
            close();
            onSaid(t('child.adjustment.ended'));
          }}
        />
      ) : null}
    </Panel>
  );
}

/** What was agreed. */
function Stands({ adjustment }: { adjustment: NonNullable<Standing['adjustment']> }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { category, until, over, since, approvedBy } = adjustment;
  return (
    <>
      <p className={styles.strong}>{t(`permissions.keeps.${category}`)}</p>
      <p>
        {until === null
          ? t('child.adjustment.open')
          : t(over ? 'child.adjustment.wasUntil' : 'child.adjustment.until', { day: shortDay(t, until) })}
      </p>
      <p className={styles.soft}>
        {t('child.adjustment.since', { day: shortDay(t, dayOf(since, timeZone)), name: approvedBy })}
      </p>
    </>
  );
}
