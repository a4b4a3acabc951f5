import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { HomeTimeSettings } from '../home-time/home-time-settings.tsx';
import { PermissionSettings } from './permission-settings.tsx';
import { CupboardSettings } from './cupboard-settings.tsx';
import { DeskSettings } from './desk-settings.tsx';
import { DoorSettings, SheetSettings } from './place-settings.tsx';
import { PrinterSettings } from './printer-settings.tsx';
import { ScannerSettings } from './scanner-settings.tsx';
import styles from './settings.module.css';
import { LanguageSettings, VisitSettings } from './visit-settings.tsx';

/** The school’s settings (S8): each with its effect, and each saved as soon as it is chosen. */
export function SettingsPage() {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { data: settings, error, refetch } = useAnswer('settings.read', {});
  if (!settings)
    return error ? (
      <FailedState
        title={t('desk.failed')}
        reference={error.problem.reference}
        retryLabel={t('desk.retry')}
        onRetry={() => void refetch()}
      >
        {problemWords(t, error.problem, timeZone)}
      </FailedState>
    ) : (
      <LoadingState label={t('desk.loading')} />
    );
  return (
    <main className={styles.page}>
      <div className={styles.sections}>
        <VisitSettings settings={settings} />
        <LanguageSettings settings={settings} />
        <HomeTimeSettings settings={settings} />
        <DoorSettings settings={settings} />
        <DeskSettings settings={settings} />
        <ScannerSettings settings={settings} />
        <PermissionSettings settings={settings} />
        <SheetSettings settings={settings} />
      </div>
      <CupboardSettings />
      <PrinterSettings settings={settings} />
    </main>
  );
}
