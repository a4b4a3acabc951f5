import { useTranslation } from 'react-i18next';
import { useAction, useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { timeOfDay } from '../../words/format-date.ts';

/** Calls from the door that nobody answered: reason and time, no names. With `canAnswer` the oldest can be answered. */
export function HelpCalls({ canAnswer = false }: { canAnswer?: boolean }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { data: calls = [] } = useAnswer('help.waiting', {});
  const { act, busy } = useAction('help.answer');
  const [oldest, ...others] = calls;
  if (!oldest) return null;
  const time = timeOfDay(oldest.at, timeZone);
  return (
    <Banner
      tone="help"
      title={t(`desk.help.${oldest.reason}`)}
      actions={
        canAnswer ? (
          <Button
            size="staff"
            busy={busy}
            label={t('desk.help.answerLabel', { time })}
            onClick={() => void act({ id: oldest.id })}
          >
            {t('desk.help.answer')}
          </Button>
        ) : undefined
      }
    >
      {t('desk.help.since', { time })}
      {others.length > 0 ? <> {t('desk.help.more', { count: others.length })}</> : null}
    </Banner>
  );
}
