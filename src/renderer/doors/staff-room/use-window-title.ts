import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchool } from '../../client/school.tsx';

/** Names the desk’s window after its page and the school, for whoever hears it read or sees it in a list of windows. */
export function useWindowTitle(page: string): void {
  const { t } = useTranslation('kiosk');
  const { school } = useSchool();
  useEffect(() => {
    document.title = t('desk.windowTitle', { page, school: school.name });
  }, [t, page, school.name]);
}
