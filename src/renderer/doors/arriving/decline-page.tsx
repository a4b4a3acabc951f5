import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problems.ts';
import { useAction } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { QuestionHeading } from '../../parts/frame/question-heading.tsx';
import { Pictogram } from '../../parts/pictograms/pictogram.tsx';
import { ProblemNote } from '../public/problem-note.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { answersInput, askedClauses } from './draft.ts';
import type { StepProps } from './step-props.ts';
import styles from './decline-page.module.css';

/** Asks once more before the office is called and the arrival ends without a visit. */
export function DeclinePage({ draft, dispatch, index }: StepProps & { index: number }) {
  const { t, i18n } = useTranslation();
  const go = useSchool().deskPlace === 'same-screen';
  const decline = useAction('visits.decline');
  const [problem, setProblem] = useState<Problem | null>(null);
  const here = askedClauses(draft.rules)[index];
  if (here === undefined || draft.kind === null) return null;
  const { kind, answers, declineSubmission } = draft;
  const { clause, rules } = here;
  const { ruleSet, version, sha256 } = rules;
  const mindChanged = () => dispatch({ type: 'mind-changed' });
  const call = async () => {
    const result = await decline.act({
      submission: declineSubmission,
      answers: answersInput(kind, answers),
      language: i18n.language,
      ...(draft.event ? { event: draft.event.id } : {}),
      ruleSet,
      version,
      sha256,
      clause: clause.id,
    });
    if (result === undefined) return;
    if (result.ok) dispatch({ type: 'declined' });
    else setProblem(result.problem);
  };
  return (
    <PublicPage
      title={t('arriving.decline.title')}
      rule
      onBack={mindChanged}
      extra={
        <Button size="rule" onClick={mindChanged}>
          {t('arriving.decline.mindChanged')}
        </Button>
      }
      primary={
        <Button
          kind="primary"
          size="rule"
          icon={<BellRing />}
          busy={decline.busy}
          onClick={() => void call()}
        >
          {go ? t('arriving.decline.go') : t('arriving.decline.call')}
        </Button>
      }
    >
      {problem === null ? null : <ProblemNote problem={problem} />}
      <QuestionHeading focus lead={go ? t('arriving.decline.goLead') : t('arriving.decline.lead')}>
        {t('arriving.decline.title')}
      </QuestionHeading>
      <section className={styles.rule} aria-label={t('arriving.decline.rule')}>
        <Pictogram name={clause.pictogram} className={styles.drawing} />
        <div>
          <p className={styles.heading}>{clause.heading}</p>
          <p>{clause.sentence}</p>
        </div>
      </section>
    </PublicPage>
  );
}
