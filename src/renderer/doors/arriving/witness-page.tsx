import { UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { OptionCard } from '../../parts/cards/option-card.tsx';
import { QuestionHeading } from '../../parts/frame/question-heading.tsx';
import { ProblemNote } from '../public/problem-note.tsx';
import { PublicPage } from '../public/public-page.tsx';
import type { StepProps } from './step-props.ts';
import styles from './witness-page.module.css';

/** The member of staff who signs with a visitor touches their own name. */
export function WitnessPage({ notice, dispatch }: StepProps) {
  const { t } = useTranslation();
  const go = useSchool().deskPlace === 'same-screen';
  const staff = useAnswer('staff.names', {});
  const problem = notice ?? staff.error?.problem;
  return (
    <PublicPage title={t('arriving.witness.title')} onBack={() => dispatch({ type: 'back' })}>
      {problem === undefined ? null : <ProblemNote problem={problem} />}
      <QuestionHeading
        focus={problem === undefined}
        lead={go ? t('arriving.witness.goLead') : t('arriving.witness.lead')}
      >
        {t('arriving.witness.title')}
      </QuestionHeading>
      {staff.data?.length === 0 ? <p className={styles.nobody}>{t('arriving.witness.nobody')}</p> : null}
      <ul className={styles.names}>
        {staff.data?.map(({ id, name, role }) => (
          <li key={id}>
            <OptionCard
              icon={<UserRound />}
              title={name}
              hint={t(`arriving.witness.roles.${role}`)}
              onChoose={() => dispatch({ type: 'witness-chosen', witness: { id, name } })}
            />
          </li>
        ))}
      </ul>
    </PublicPage>
  );
}
