import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../parts/button/button.tsx';
import { shortDay } from '../../../words/format-date.ts';
import type { Standing } from '../permissions/standing.ts';
import { EndQuestion } from './end-question.tsx';
import { GiveDialog } from './give-dialog.tsx';
import { Panel } from './panel.tsx';
import styles from './child-page.module.css';

export interface PermissionPanelProps {
  child: { id: string; name: string };
  permission: Standing['permission'];
  /** Whether the school asks for permissions. */
  asked: boolean;
  onSaid: (sentence: string) => void;
}

/** Whether the child may bring a device, until when, and who approved it. */
export function PermissionPanel({ child, permission, asked, onSaid }: PermissionPanelProps) {
  const { t } = useTranslation('kiosk');
  const [open, setOpen] = useState<'give' | 'end'>();
  const close = () => setOpen(undefined);
  return (
    <Panel
      title={t('child.permission.title')}
      actions={
        <>
          <Button size="staff" onClick={() => setOpen('give')}>
            {t(permission ? 'child.permission.renew' : 'child.permission.give')}
          </Button>
          {permission ? (
            <Button size="staff" onClick={() => setOpen('end')}>
              {t('child.permission.end')}
            </Button>
          ) : null}
        </>
      }
    >
      {permission ? (
        <>
          <p className={styles.strong}>
            {t(permission.over ? 'child.permission.wasUntil' : 'child.permission.until', {
              day: shortDay(t, permission.until),
            })}
          </p>
          <p className={styles.soft}>{t('child.permission.approvedBy', { name: permission.approvedBy })}</p>
          {permission.askedBy === '' ? null : (
            <p className={styles.soft}>{t('child.permission.askedBy', { name: permission.askedBy })}</p>
          )}
        </>
      ) : (
        <p className={styles.soft}>{t(asked ? 'child.permission.none' : 'child.permission.notNeeded')}</p>
      )}
      {open === 'give' ? (
        <GiveDialog
          child={child}
          onClose={close}
          onDone={() => {
            close();
            onSaid(t('child.permission.given'));
          }}
        />
      ) : null}
      {open === 'end' ? (
        <EndQuestion
          what="permission"
          child={child}
          onClose={close}
          onDone={() => {
            close();
            onSaid(t('child.permission.ended'));
          }}
        />
      ) : null}
    </Panel>
  );
}
