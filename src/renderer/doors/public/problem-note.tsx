import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problems.ts';
import { useSchool } from '../../client/school.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { problemWords } from '../../words/problem-words.ts';

/** A refusal at the top of a page, heard at once. */
export function ProblemNote({ problem, title }: { problem: Problem; title?: string | undefined }) {
  const { t } = useTranslation();
  const { timeZone } = useSchool();
  const sentence = problemWords(t, problem, timeZone);
  return <ErrorSummary title={title ?? sentence} errors={title === undefined ? [] : [{ text: sentence }]} />;
}
