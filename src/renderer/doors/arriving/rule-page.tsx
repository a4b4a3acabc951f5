import { Check, CircleCheck, Hand } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { RuleCard } from '../../parts/cards/rule-card.tsx';
import { ProblemNote } from '../public/problem-note.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { askedClauses } from './draft.ts';
import type { StepProps } from './step-props.ts';

/** How long the leaf-green Yes stands before the next rule comes, in ms. */
const SEEN = 450;

/** One rule to say yes to, on a page by itself. */
export function RulePage({ draft, notice, dispatch, index }: StepProps & { index: number }) {
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
      <RuleCard
        headingId="rule"
        pictogram={clause.pictogram}
        progress={t('arriving.rule.progress', { number: index + 1, all: asked.length })}
        heading={clause.heading}
        sentence={clause.sentence}
        notes={clause.help === '' ? [from] : [from, clause.help]}
      />
    </PublicPage>
  );
}
