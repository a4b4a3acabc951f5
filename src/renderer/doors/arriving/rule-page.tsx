import { Check, CircleCheck, Hand, Info } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../parts/class-names.ts';
import { Button } from '../../parts/button/button.tsx';
import { RuleCard } from '../../parts/cards/rule-card.tsx';
import { ProblemNote } from '../public/problem-note.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { askedClauses } from './draft.ts';
import type { StepProps } from './step-props.ts';
import note from '../public/note.module.css';

/** How long the leaf-green Yes stands before the next rule comes, in ms. */
const SEEN = 450;

/** One rule to say yes to, on a page by itself. */
export function RulePage({ draft, notice, askedAgain, dispatch, index }: StepProps & { index: number }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState(false);
  const asked = askedClauses(draft.rules);
  useEffect(() => {
    if (notice === null) document.getElementById('rule')?.focus();
  }, [notice]);
  useEffect(() => {
    if (!said) return undefined;
    const timer = window.setTimeout(() => dispatch({ type: 'yes-said' }), SEEN);
    return () => window.clearTimeout(timer);
  }, [said, dispatch]);
  const here = asked[index];
  if (here === undefined) return null;
  const { clause, rules } = here;
  const from = t('arriving.rule.from', {
    rules: t(`arriving.ruleSets.${rules.ruleSet}`, { version: rules.version }),
  });
  return (
    <PublicPage
      title={clause.heading}
      rule
      onBack={() => dispatch({ type: 'back' })}
      extra={
        <Button size="rule" icon={<Hand />} onClick={() => dispatch({ type: 'cannot-agree' })}>
          {t('arriving.rule.cannot')}
        </Button>
      }
      primary={
        <Button
          kind={said ? 'done' : 'primary'}
          size="rule"
          icon={said ? <CircleCheck /> : <Check />}
          wide={false}
          onClick={() => setSaid(true)}
        >
          {t('actions.yes')}
        </Button>
      }
    >
      {notice === null ? null : <ProblemNote problem={notice} />}
      {askedAgain ? (
        <p className={classNames(note.note, note.said)} role="status">
          <Info aria-hidden="true" />
          {t('arriving.rule.askedAgain')}
        </p>
      ) : null}
      <RuleCard
        headingId="rule"
        pictogram={clause.pictogram}
        progress={t('arriving.rule.progress', { number: index + 1, all: asked.length })}
        heading={clause.heading}
        sentence={clause.sentence}
        original={clause.english ?? undefined}
        notes={[clause.english === null ? from : `${from} ${t('arriving.rule.englishCounts')}`, clause.help]}
      />
    </PublicPage>
  );
}
