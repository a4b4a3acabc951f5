import { ArrowLeft, Check } from 'lucide-react';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import styles from './confiscations.module.css';
import column from './form.module.css';

export interface ColumnPageProps {
  title: string;
  formId: string;
  children: ReactNode;
  /** The words of its two buttons, which stay in sight at the foot. */
  cancel: string;
  save: string;
  saving: string;
  busy: boolean;
  onBack: () => void;
  onSubmit: (event: FormEvent) => void;
}

/** One column of decisions, with its buttons at the foot. */
export function ColumnPage(props: ColumnPageProps) {
  const { title, formId, children, onBack, onSubmit } = props;
  const { t } = useTranslation('kiosk');
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that opened it is gone; a box that wants focus has it already.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <main className={styles.page}>
      <div className={column.columnHead}>
        <Button size="staff" icon={<ArrowLeft />} onClick={onBack}>
          {t('confiscations.take.back')}
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      </div>
      <div className={styles.scroll}>
        <form id={formId} className={column.column} noValidate aria-label={title} onSubmit={onSubmit}>
          {children}
        </form>
      </div>
      <div className={column.actions}>
        <Button size="staff-large" onClick={onBack}>
          {props.cancel}
        </Button>
        <Button
          kind="primary"
          size="staff-large"
          type="submit"
          form={formId}
          icon={<Check />}
          busy={props.busy}
          busyLabel={props.saving}
        >
          {props.save}
        </Button>
      </div>
    </main>
  );
}
