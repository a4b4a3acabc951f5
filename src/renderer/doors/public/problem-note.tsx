import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problems.ts';
import { useSchool } from '../../client/school.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { problemWords } from '../../words/problem-words.ts';
import styles from './note.module.css';

/** A refusal at the top of a page, heard at once. */
export function ProblemNote({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  const { timeZone } = useSchool();
  return (
    <div className={styles.note}>
      <ErrorSummary title={problemWords(t, problem, timeZone)} errors={[]} />
    </div>
  );
}
