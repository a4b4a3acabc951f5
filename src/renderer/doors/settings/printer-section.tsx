import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrinterState } from '../../../shared/contract/papers.ts';
import { Button } from '../../parts/button/button.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { PaperState } from '../printing/paper-state.tsx';
import { usePaperJob } from '../../client/use-paper-job.ts';
import { useForm } from '../staff-room/use-form.ts';
import { SettingsSection } from './settings-section.tsx';
import styles from './settings.module.css';
import type { Outcome } from './use-setting.ts';

export interface PrinterSectionProps {
  kind: 'pass' | 'ticket' | 'page';
  /** The queue chosen; null for the computer’s usual printer. */
  queue: string | null;
  printers: readonly PrinterState[];
  outcome: Outcome;
  onQueue: (queue: string | null) => void;
  /** What else there is to choose for this printer. */
  children?: ReactNode;
}

/** Which printer one kind of paper goes to, with a test page that says how far it has come. */
export function PrinterSection({ kind, queue, printers, outcome, onQueue, children }: PrinterSectionProps) {
  const { t } = useTranslation('kiosk');
  const usual = printers.find(({ isDefault }) => isDefault);
  const gone = queue !== null && !printers.some((printer) => printer.queue === queue);
  return (
    <SettingsSection
      title={t(`settings.printers.${kind}`)}
      lead={t(`settings.printers.${kind}Hint`)}
      outcome={outcome}
    >
      <RadioCards
        legend={t('settings.printers.printer')}
        value={queue ?? ''}
        onChange={(chosen) => onQueue(chosen === '' ? null : chosen)}
        choices={[
          {
            value: '',
            label: t('settings.usual'),
            hint: usual
              ? t('settings.printers.choice', {
                  queue: usual.queue,
                  state: t(`settings.printers.states.${usual.state}`),
                })
              : t('settings.usualNone'),
          },
          ...printers.map((printer) => ({
            value: printer.queue,
            label: printer.queue,
            hint: t(`settings.printers.states.${printer.state}`),
          })),
          ...(gone ? [{ value: queue, label: queue, hint: t('settings.printers.gone', { queue }) }] : []),
        ]}
      />
      {children}
      <TestPrint kind={kind} />
    </SettingsSection>
  );
}

function TestPrint({ kind }: { kind: PrinterSectionProps['kind'] }) {
  const { t } = useTranslation('kiosk');
  const form = useForm('papers.print-test');
  const { job, underWay, follow } = usePaperJob();
  const print = async () => {
    const sent = await form.send({ submission: form.submission, printer: kind });
    if (sent) follow(sent.job);
  };
  const [problem] = form.errors;
  return (
    <div className={styles.test}>
      <Button
        size="staff"
        icon={<Printer />}
        busy={form.busy || underWay}
        busyLabel={t('settings.printers.testing')}
        label={t('settings.printers.testLabel', { printer: t(`settings.printers.${kind}`) })}
        onClick={() => void print()}
      >
        {t('settings.printers.test')}
      </Button>
      <p role="status">{problem ? problem.text : job ? <PaperState job={job} /> : null}</p>
    </div>
  );
}
