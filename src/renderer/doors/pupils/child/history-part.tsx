import { Printer, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deviceKinds, type DeviceKind } from '../../../../shared/devices.ts';
import type { PupilHistory } from '../../../../shared/pupil-history.ts';
import { useAction } from '../../../client/queries.ts';
import { useSchool } from '../../../client/school.tsx';
import { usePaperJob } from '../../../client/use-paper-job.ts';
import { Button } from '../../../parts/button/button.tsx';
import { EmptyState, LoadingState } from '../../../parts/feedback/page-states.tsx';
import { problemWords } from '../../../words/problem-words.ts';
import { PaperState } from '../../printing/paper-state.tsx';
import { StayCard } from './stay-card.tsx';
import styles from './history.module.css';

export interface HistoryPartProps {
  pupil: string;
  /** The history of all the child’s devices. */
  all: PupilHistory;
  /** Of the chosen kind of device; undefined until it is here. */
  shown: PupilHistory | undefined;
  device: DeviceKind | undefined;
  onDevice: (device: DeviceKind | undefined) => void;
}

/** What happened to the child’s devices, newest first, of all of them or of one; and printing it. */
export function HistoryPart({ pupil, all, shown, device, onDevice }: HistoryPartProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const print = useAction('papers.print-history');
  const { job, underWay, follow } = usePaperJob();
  const [wrong, setWrong] = useState<string>();
  const kinds = deviceKinds.filter((kind) => all.stays.some((stay) => stay.device.kind === kind));
  const send = async () => {
    follow(undefined);
    setWrong(undefined);
    const of = device === undefined ? { pupil } : { pupil, device };
    const sent = await print.act({ submission: crypto.randomUUID(), ...of });
    if (sent?.ok === true) follow(sent.value.job);
    else if (sent) setWrong(problemWords(t, sent.problem, timeZone));
  };
  return (
    <section className={styles.history} aria-labelledby="child-history">
      <div className={styles.head}>
        <h3 id="child-history" className={styles.title}>
          {t('child.history.title')}
        </h3>
        <span className={styles.paper} role="status">
          {job ? <PaperState job={job} /> : wrong}
        </span>
        {all.stays.length === 0 ? null : (
          <Button
            size="staff"
            icon={<Printer />}
            busy={print.busy || underWay}
            busyLabel={t('child.history.printing')}
            onClick={() => void send()}
          >
            {t('child.history.print')}
          </Button>
        )}
      </div>
      {kinds.length < 2 ? null : (
        <div className={styles.kinds} role="group" aria-label={t('child.history.device')}>
          <Button size="staff" pressed={device === undefined} onClick={() => onDevice(undefined)}>
            {t('child.history.all')}
          </Button>
          {kinds.map((kind) => (
            <Button key={kind} size="staff" pressed={device === kind} onClick={() => onDevice(kind)}>
              {t(`phoneDesk.handIn.kinds.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      <Stays shown={shown} />
    </section>
  );
}

function Stays({ shown }: { shown: PupilHistory | undefined }) {
  const { t } = useTranslation('kiosk');
  if (!shown) return <LoadingState label={t('desk.loading')} />;
  if (shown.stays.length === 0)
    return (
      <EmptyState title={t('child.history.none')} icon={<Smartphone aria-hidden="true" />}>
        {t('child.history.noneMore')}
      </EmptyState>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- nothing in it takes focus, and it must scroll by keyboard
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('child.history.stays')}>
      <ol className={styles.stays}>
        {shown.stays.map((stay) => (
          <li key={stay.handover} className={styles.item}>
            <StayCard stay={stay} />
          </li>
        ))}
      </ol>
      {shown.more ? <p className={styles.soft}>{t('child.history.more')}</p> : null}
    </div>
  );
}
