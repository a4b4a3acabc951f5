import { ArrowLeft, Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceKind } from '../../../../shared/devices.ts';
import { useAnswer } from '../../../client/queries.ts';
import { useSaid } from '../../../client/use-said.ts';
import { Button } from '../../../parts/button/button.tsx';
import { Toast } from '../../../parts/feedback/toast.tsx';
import { AnswerState } from '../../staff-room/answer-state.tsx';
import { AdjustmentPanel } from './adjustment-panel.tsx';
import { CardPanel } from './card-panel.tsx';
import { EditChild } from './edit-child.tsx';
import { HeldPanel } from './held-panel.tsx';
import { HistoryPart } from './history-part.tsx';
import { PermissionPanel } from './permission-panel.tsx';
import styles from './child-page.module.css';

export interface ChildPageProps {
  /** Id of the child. */
  pupil: string;
  onBack: () => void;
}

/** One child: permission, adjustment, card, what is held, and what happened to the child’s devices. */
export function ChildPage({ pupil, onBack }: ChildPageProps) {
  const { t } = useTranslation('kiosk');
  const [device, setDevice] = useState<DeviceKind>();
  const all = useAnswer('pupils.history', { pupil });
  const one = useAnswer('pupils.history', device === undefined ? { pupil } : { pupil, device }, {
    enabled: device !== undefined,
  });
  const standings = useAnswer('permissions.list', {});
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useSaid();
  const heading = useRef<HTMLHeadingElement>(null);
  const known = all.data !== undefined;
  useEffect(() => {
    if (known) heading.current?.focus();
  }, [known]);
  const back = (
    <Button size="staff" icon={<ArrowLeft />} onClick={onBack}>
      {t('child.back')}
    </Button>
  );
  if (!all.data)
    return (
      <main className={styles.page}>
        <div className={styles.head}>{back}</div>
        <AnswerState answer={all} />
      </main>
    );
  const { name, className, left } = all.data.pupil;
  const standing = standings.data?.pupils.find(({ id }) => id === pupil);
  const who = { id: pupil, name };
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        {back}
        <div className={styles.who}>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            <bdi>{name}</bdi>
          </h2>
          <p className={styles.className}>{left ? t('child.left') : <bdi>{className}</bdi>}</p>
        </div>
        <Button size="staff" icon={<Pencil />} onClick={() => setEditing(true)}>
          {t('child.edit')}
        </Button>
      </div>
      <div className={styles.split}>
        <div className={styles.side}>
          <HeldPanel stays={all.data.stays} />
          {standing === undefined ? null : (
            <>
              <PermissionPanel
                child={who}
                permission={standing.permission}
                asked={standings.data?.asked === true}
                onSaid={setSaid}
              />
              <AdjustmentPanel child={who} adjustment={standing.adjustment} onSaid={setSaid} />
              <CardPanel child={who} onSaid={setSaid} />
            </>
          )}
        </div>
        <HistoryPart
          pupil={pupil}
          all={all.data}
          shown={device === undefined ? all.data : one.data}
          device={device}
          onDevice={setDevice}
        />
      </div>
      {said === undefined ? null : <Toast strong={said} />}
      {editing ? (
        <EditChild
          child={{ id: pupil, name, className, left }}
          onClose={() => setEditing(false)}
          onDone={() => {
            setEditing(false);
            setSaid(t('child.editing.done'));
          }}
        />
      ) : null}
    </main>
  );
}
