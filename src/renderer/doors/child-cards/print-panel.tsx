import { Printer } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintJob } from '../../../shared/contract/papers.ts';
import { Button } from '../../parts/button/button.tsx';
import { TO_A_PAGE } from '../../papers/card-sheet/in-pages.ts';
import { PaperState } from '../printing/paper-state.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import type { FormError } from '../staff-room/use-form.ts';
import styles from './child-cards.module.css';

export interface PrintPanelProps {
  what: 'cards' | 'tags';
  /** How many are chosen, and how many of those are made with this print. */
  count: number;
  fresh: number;
  form: { busy: boolean; errors: readonly FormError[]; attempt: number };
  paper: { job: PrintJob | undefined; underWay: boolean };
  /** Buttons that choose several at once. */
  choices: readonly { label: string; onChoose: () => void }[];
  onPrint: () => void;
  /** What else there is to do, below the printing. */
  children?: ReactNode;
}

/** What will be printed, on how many pages, and how far the print is. */
export function PrintPanel({ what, count, fresh, form, paper, choices, onPrint, children }: PrintPanelProps) {
  const { t } = useTranslation('kiosk');
  const titleId = useId();
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.subtitle}>
        {t('childCards.choose.title')}
      </h2>
      <div className={styles.choices}>
        {choices.map(({ label, onChoose }) => (
          <Button key={label} size="staff" onClick={onChoose}>
            {label}
          </Button>
        ))}
      </div>
      <p className={styles.chosen}>
        {count === 0
          ? t(`childCards.${what}.nothing`)
          : t(`childCards.${what}.chosen`, {
              count,
              pages: t('childCards.pages', { count: Math.ceil(count / TO_A_PAGE) }),
            })}
      </p>
      <p className={styles.soft}>
        {fresh === 0 ? t(`childCards.${what}.same`) : t(`childCards.${what}.fresh`, { count: fresh })}
      </p>
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => field} />
      <Button
        kind="primary"
        size="staff-large"
        icon={<Printer />}
        disabled={count === 0}
        busy={form.busy || paper.underWay}
        busyLabel={t('childCards.printing')}
        onClick={onPrint}
      >
        {t('childCards.print')}
      </Button>
      <p role="status">{paper.job ? <PaperState job={paper.job} /> : null}</p>
      {children}
    </section>
  );
}
