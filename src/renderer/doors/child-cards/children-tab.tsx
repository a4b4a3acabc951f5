import { School } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameKey } from '../../../shared/text.ts';
import { usePaperJob } from '../../client/use-paper-job.ts';
import { useSaid } from '../../client/use-said.ts';
import { EmptyState } from '../../parts/feedback/page-states.tsx';
import { Toast } from '../../parts/feedback/toast.tsx';
import { SearchBox } from '../../parts/staff/search-box.tsx';
import { useForm } from '../staff-room/use-form.ts';
import styles from './child-cards.module.css';
import { type CardedChild, classesOf } from './classes-of.ts';
import { ClassSection } from './class-section.tsx';
import { LoseChildCard } from './lose-child-card.tsx';
import { PrintPanel } from './print-panel.tsx';
import { useChoice } from './use-choice.ts';

/** The children, class by class, with who has a card; those chosen are printed. */
export function ChildrenTab({ pupils }: { pupils: readonly CardedChild[] }) {
  const { t } = useTranslation('kiosk');
  const [query, setQuery] = useState('');
  const [losing, setLosing] = useState<CardedChild>();
  const [said, setSaid] = useSaid();
  const choice = useChoice(pupils.map(({ id }) => id));
  const form = useForm('child-cards.print');
  const paper = usePaperJob();
  const print = async () => {
    const sent = await form.send({ submission: form.submission, pupils: [...choice.chosen] });
    if (sent) paper.follow(sent.job);
  };
  if (pupils.length === 0)
    return (
      <EmptyState title={t('childCards.children.none')} icon={<School aria-hidden="true" />}>
        {t('childCards.children.noneMore')}
      </EmptyState>
    );
  const key = nameKey(query);
  const found = pupils.filter(({ name }) => nameKey(name).includes(key));
  const without = pupils.filter(({ madeAt }) => madeAt === null);
  return (
    <div className={styles.tab}>
      <div className={styles.list}>
        <div className={styles.head}>
          <h2 className={styles.title}>
            {t('childCards.children.title', { count: pupils.length, cards: pupils.length - without.length })}
          </h2>
          <SearchBox label={t('childCards.children.search')} keyHint="/" value={query} onChange={setQuery} />
        </div>
        <p className={styles.soft}>{t('childCards.children.explain')}</p>
        <div className={styles.scroll}>
          {found.length === 0 ? <p>{t('childCards.children.nobodyFound')}</p> : null}
          {classesOf(found).map((one) => (
            <ClassSection
              key={one.className}
              {...one}
              searching={key !== ''}
              chosen={choice.chosen}
              onMark={choice.mark}
              onLost={setLosing}
            />
          ))}
        </div>
      </div>
      <PrintPanel
        what="cards"
        count={choice.chosen.size}
        fresh={without.filter(({ id }) => choice.chosen.has(id)).length}
        form={form}
        paper={paper}
        choices={[
          {
            label: t('childCards.choose.without', { count: without.length }),
            onChoose: () => choice.only(without.map(({ id }) => id)),
          },
          { label: t('childCards.choose.all'), onChoose: () => choice.only(pupils.map(({ id }) => id)) },
          { label: t('childCards.choose.none'), onChoose: () => choice.only([]) },
        ]}
        onPrint={() => void print()}
      />
      {said === undefined ? null : <Toast strong={said} />}
      {losing ? (
        <LoseChildCard
          child={losing}
          onClose={() => setLosing(undefined)}
          onDone={() => {
            choice.only([losing.id]);
            paper.follow(undefined);
            setSaid(t('childCards.losing.done', { name: losing.name }));
            setLosing(undefined);
          }}
        />
      ) : null}
    </div>
  );
}
