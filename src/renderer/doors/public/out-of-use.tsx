import { BookOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './out-of-use.module.css';

/** What stands at the door while the record cannot be written: a calm way on, and no reason to worry. */
export function OutOfUse() {
  const { t } = useTranslation();
  return (
    <main className={styles.page}>
      <BookOpen aria-hidden="true" className={styles.book} />
      <h1 className={styles.title}>{t('welcome.outOfUse.title')}</h1>
      <p>{t('welcome.outOfUse.sentence')}</p>
      <p>{t('welcome.outOfUse.office')}</p>
    </main>
  );
}
