import { useTranslation } from 'react-i18next';

/** The staff desk. */
export function DeskFace() {
  const { t } = useTranslation('kiosk');
  return <h1>{t('desk.title')}</h1>;
}
