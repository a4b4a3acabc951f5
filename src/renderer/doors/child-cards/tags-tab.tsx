import { Check, Tag } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useAnswer } from '../../client/queries.ts';
import { usePaperJob } from '../../client/use-paper-job.ts';
import { useSaid } from '../../client/use-said.ts';
import { Button } from '../../parts/button/button.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { Toast } from '../../parts/feedback/toast.tsx';
import { useRoving } from '../../parts/staff/roving.ts';
import { useForm } from '../staff-room/use-form.ts';
import styles from './child-cards.module.css';
import { LoseTag } from './lose-tag.tsx';
import { PrintPanel } from './print-panel.tsx';
import { SlotRange } from './slot-range.tsx';
import { useChoice } from './use-choice.ts';

type List = CallOutput<'child-cards.list'>;

/** The slots of the cupboard with which of them have a tag; those chosen are printed. */
export function TagsTab({ slots, tags }: Pick<List, 'slots' | 'tags'>) {
  const { t } = useTranslation('kiosk');
  const { data: settings } = useAnswer('settings.read', {});
  const [losing, setLosing] = useState(false);
  const [said, setSaid] = useSaid();
  const roving = useRoving();
  const choice = useChoice(slots);
  const form = useForm('slot-tags.print');
  const paper = usePaperJob();
  const tagged = new Set(tags.map(({ slot }) => slot));
  const without = slots.filter((slot) => !tagged.has(slot));
  const print = async () => {
    const sent = await form.send({ submission: form.submission, slots: [...choice.chosen] });
    if (sent) paper.follow(sent.job);
  };
  return (
    <div className={styles.tab}>
      <div className={styles.list}>
        <h2 className={styles.title}>
          {t('childCards.tags.title', { count: slots.length, tags: slots.length - without.length })}
        </h2>
        <p className={styles.soft}>{t('childCards.tags.explain')}</p>
        {settings?.slotTags === false ? (
          <Banner tone="note" title={t('childCards.tags.off')}>
            {t('childCards.tags.offMore')}
          </Banner>
        ) : null}
        <div className={styles.scroll}>
          <div className={styles.slots} role="group" aria-label={t('childCards.tags.slots')} {...roving}>
            {slots.map((slot) => (
              <label key={slot} className={styles.slot}>
                <input
                  type="checkbox"
                  data-rove=""
                  aria-label={t(`childCards.tags.${tagged.has(slot) ? 'tagged' : 'untagged'}`, { slot })}
                  checked={choice.chosen.has(slot)}
                  onChange={(event) => choice.mark([slot], event.target.checked)}
                />
                <span className={styles.slotWords}>
                  {choice.chosen.has(slot) ? <Check aria-hidden="true" strokeWidth={4} /> : null}
                  {slot}
                  {tagged.has(slot) ? <Tag aria-hidden="true" /> : null}
                </span>
              </label>
            ))}
          </div>
          <p className={styles.legend}>
            <Tag aria-hidden="true" />
            {t('childCards.tags.sign')}
          </p>
        </div>
      </div>
      <PrintPanel
        what="tags"
        count={choice.chosen.size}
        fresh={without.filter((slot) => choice.chosen.has(slot)).length}
        form={form}
        paper={paper}
        choices={[
          {
            label: t('childCards.tags.without', { count: without.length }),
            onChoose: () => choice.only(without),
          },
          { label: t('childCards.tags.all'), onChoose: () => choice.only(slots) },
          { label: t('childCards.tags.none'), onChoose: () => choice.only([]) },
        ]}
        onPrint={() => void print()}
      >
        <SlotRange slots={slots} onChoose={choice.only} />
        <div className={styles.apart}>
          <Button size="staff" disabled={tags.length === 0} onClick={() => setLosing(true)}>
            {t('childCards.tags.lost')}
          </Button>
        </div>
      </PrintPanel>
      {said === undefined ? null : <Toast strong={said} />}
      {losing ? (
        <LoseTag
          onClose={() => setLosing(false)}
          onDone={(slot) => {
            choice.only([slot]);
            paper.follow(undefined);
            setSaid(t('childCards.losingTag.done', { slot }));
            setLosing(false);
          }}
        />
      ) : null}
    </div>
  );
}
