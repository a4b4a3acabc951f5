import { useTranslation } from 'react-i18next';
import type { Place, Text } from './draft.ts';

/** How a box of a text is called: «Rule 2: the whole sentence». */
export function useBoxName(text: Text): (place: Place) => string {
  const { t } = useTranslation('kiosk');
  return (place) => {
    if (place === 'title') return t('rulesEditor.titleBox');
    const [id, part] = place.split('.');
    const number = text.clauses.findIndex((clause) => clause.id === id) + 1;
    if (part === 'heading') return t('rulesEditor.heading', { number });
    return part === 'sentence' ? t('rulesEditor.sentence', { number }) : t('rulesEditor.help', { number });
  };
}
