import { useTranslation } from 'react-i18next';
import { QuestionHeading } from '../../parts/frame/question-heading.tsx';
import { Pictogram } from '../../parts/pictograms/pictogram.tsx';
import { useScanner } from '../../parts/scanner/use-scanner.ts';
import { ClosingButtons, ClosingNote, useClosing } from '../public/closing.tsx';
import { PublicPage } from '../public/public-page.tsx';
import styles from './phones-door.module.css';

export interface PhonesDoorProps {
  /** Whether a ticket was scanned at the door. */
  ticket: boolean;
  onClose: () => void;
  /** The code of the next person. */
  onScan: (text: string) => void;
}

/** Behind the phones door where the desk has a screen of its own: what to do with a phone, or with a ticket scanned here. */
export function PhonesDoor({ ticket, onClose, onScan }: PhonesDoorProps) {
  const { t } = useTranslation();
  const closing = useClosing(onClose);
  useScanner(({ text }) => onScan(text));
  const title = ticket ? t('welcome.phonesPage.ticketTitle') : t('welcome.phonesPage.title');
  return (
    <PublicPage
      title={title}
      note={<ClosingNote left={closing.left} />}
      primary={<ClosingButtons onLonger={closing.longer} onClose={onClose} />}
    >
      <div className={styles.page}>
        <span className={styles.panel}>
          <Pictogram name="phones" className={styles.drawing} />
        </span>
        <div>
          <QuestionHeading
            focus
            lead={ticket ? t('welcome.phonesPage.ticketLead') : t('welcome.phonesPage.lead')}
          >
            {title}
          </QuestionHeading>
          {ticket ? null : (
            <ol className={styles.steps}>
              <li>{t('welcome.phonesPage.off')}</li>
              <li>{t('welcome.phonesPage.cupboard')}</li>
              <li>{t('welcome.phonesPage.ticket')}</li>
            </ol>
          )}
        </div>
      </div>
    </PublicPage>
  );
}
