import { useTranslation } from 'react-i18next';
import { useIdle } from '../../client/idle.ts';
import { useSchool } from '../../client/school.tsx';
import { IdleCover } from '../../parts/idle/idle-cover.tsx';

/** Stands on every page where something can be typed; covers it when nobody is there, then clears it. */
export function IdleGuard({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation();
  const { idle } = useSchool();
  const { left, more } = useIdle(idle, onClear);
  if (left === undefined) return null;
  return (
    <IdleCover
      left={left}
      whole={idle.clearAfter}
      title={t('welcome.idle.title')}
      sentence={t('welcome.idle.sentence', { count: left })}
      clearLabel={t('welcome.idle.clear')}
      onClear={onClear}
      moreLabel={t('welcome.idle.more')}
      onMore={more}
    />
  );
}
