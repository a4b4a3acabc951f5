import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problems.ts';
import { kindNeeds } from '../../../shared/visitor-kinds.ts';
import { ask } from '../../client/queries.ts';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { QuestionHeading } from '../../parts/frame/question-heading.tsx';
import { ArrowRight } from 'lucide-react';
import { useFormCheck } from '../public/form-check.ts';
import { GlassKeyboard } from '../public/glass-keyboard.tsx';
import { ProblemNote } from '../public/problem-note.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { WrongSummary } from '../public/wrong-summary.tsx';
import { type AnswerField, answersWrong } from './draft.ts';
import type { StepProps } from './step-props.ts';
import { useWhoWords } from './who-words.ts';
import styles from './who-page.module.css';

/** Name, organisation where the kind has one, and who is being seen. Continue fetches the rules for the kind. */
export function WhoPage({ draft, dispatch, focus }: StepProps & { focus: AnswerField }) {
  const { t, i18n } = useTranslation();
  const kind = draft.kind ?? 'visitor';
  const words = useWhoWords(kind);
  const wrong = answersWrong(kind, draft.answers);
  const form = useFormCheck(wrong);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const fields: AnswerField[] =
    kindNeeds[kind].organisation === 'not-asked' ? ['name', 'seeing'] : ['name', 'organisation', 'seeing'];
  const next = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !form.passes()) return;
    setBusy(true);
    const rules = await ask('rules.in-force', { kind, language: i18n.language });
    setBusy(false);
    if (rules.ok) dispatch({ type: 'rules-read', rules: rules.value });
    else setProblem(rules.problem);
  };
  return (
    <PublicPage
      title={words.title}
      onBack={() => dispatch({ type: 'back' })}
      keyboard={<GlassKeyboard away={form.summary} />}
      primary={
        <Button kind="primary" type="submit" form="who" busy={busy} iconEnd={<ArrowRight />}>
          {t('actions.continue')}
        </Button>
      }
    >
      {form.summary ? (
        <WrongSummary
          attempt={form.attempt}
          errors={fields
            .filter((field) => wrong[field] !== undefined)
            .map((field) => ({
              fieldId: field,
              label: words.label(field),
              text: words.wrong(field, wrong[field]),
            }))}
        />
      ) : null}
      {problem === null ? null : <ProblemNote problem={problem} />}
      <QuestionHeading id="question" above={t(`kinds.${kind}`)}>
        {words.title}
      </QuestionHeading>
      <form
        id="who"
        className={styles.fields}
        aria-labelledby="question"
        noValidate
        onSubmit={(event) => void next(event)}
        onFocus={form.onFocus}
      >
        {fields.map((field) => (
          <TextField
            key={field}
            id={field}
            label={words.label(field)}
            hint={words.hint(field)}
            error={form.shown(field) === undefined ? undefined : words.wrong(field, form.shown(field))}
            value={draft.answers[field]}
            capitals={field === 'seeing' ? 'sentences' : 'names'}
            autoFocus={
              field === focus || (focus === 'organisation' && fields.length === 2 && field === 'name')
            }
            onChange={(text) => dispatch({ type: 'typed', field, text })}
          />
        ))}
      </form>
    </PublicPage>
  );
}
