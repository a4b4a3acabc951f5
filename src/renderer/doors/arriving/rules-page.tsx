import { ArrowRight, Hand, Info } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { classNames } from '../../parts/class-names.ts';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import { QuestionHeading } from '../../parts/frame/question-heading.tsx';
import { Pictogram } from '../../parts/pictograms/pictogram.tsx';
import { ProblemNote } from '../public/problem-note.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { askedClauses, firstUnanswered } from './draft.ts';
import type { StepProps } from './step-props.ts';
import note from '../public/note.module.css';
import styles from './rules-page.module.css';

/** The rules of an event on one page, each with a yes of its own: many families arrive at once. */
export function RulesPage({ draft, notice, askedAgain, dispatch }: StepProps) {
  const { t } = useTranslation();
  const [tried, setTried] = useState(0);
  const warning = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (tried > 0) warning.current?.focus();
  }, [tried]);
  const asked = askedClauses(draft.rules);
  const translated = asked.some(({ clause }) => clause.english !== null);
  const lacking = asked.length - draft.yeses.length;
  const warned = tried > 0 && lacking > 0;
  const next = () => {
    if (firstUnanswered(draft) < 0) dispatch({ type: 'all-said' });
    else setTried(tried + 1);
  };
  return (
    <PublicPage
      title={t('arriving.together.title')}
      onBack={() => dispatch({ type: 'back' })}
      extra={
        <Button icon={<Hand />} onClick={() => dispatch({ type: 'one-by-one' })}>
          {t('arriving.together.cannot')}
        </Button>
      }
      primary={
        <Button kind="primary" iconEnd={<ArrowRight />} onClick={next}>
          {t('actions.continue')}
        </Button>
      }
    >
      {notice === null ? null : <ProblemNote problem={notice} />}
      <QuestionHeading focus={notice === null}>{t('arriving.together.title')}</QuestionHeading>
      {warned ? (
        <p ref={warning} tabIndex={-1} role="alert" className={styles.lacking}>
          {t('arriving.together.lacking', { count: lacking })}
        </p>
      ) : (
        <p className={styles.lead}>
          <span className={styles.how}>{t('arriving.together.lead')}</span>{' '}
          {translated ? t('arriving.rule.englishCounts') : null}
        </p>
      )}
      {askedAgain ? (
        <p className={classNames(note.note, note.said)} role="status">
          <Info aria-hidden="true" />
          {t('arriving.rule.askedAgain')}
        </p>
      ) : null}
      <ul className={styles.rules}>
        {asked.map(({ key, clause }) => (
          <li key={key} className={styles.rule}>
            <span className={styles.drawing}>
              <Pictogram name={clause.pictogram} />
            </span>
            <div className={styles.words}>
              <h2 className={styles.heading} id={`${clause.id}-heading`}>
                {clause.heading}
              </h2>
              <p>
                {clause.sentence}
                {clause.english === null ? null : (
                  <bdi className={styles.original} lang="en" dir="ltr">
                    {clause.english.heading}. {clause.english.sentence}
                  </bdi>
                )}
              </p>
            </div>
            <div className={styles.yes} role="group" aria-labelledby={`${clause.id}-heading`}>
              <CheckboxCard
                size="public"
                label={t('actions.yes')}
                checked={draft.yeses.includes(key)}
                onChange={(yes) => dispatch({ type: 'yes-set', key, yes })}
              />
            </div>
          </li>
        ))}
      </ul>
    </PublicPage>
  );
}
