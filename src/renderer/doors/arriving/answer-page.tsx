import { ArrowRight } from 'lucide-react';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problems.ts';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { EventSign } from '../../parts/welcome/event-sign.tsx';
import { useAnswer } from '../../client/queries.ts';
import { insideSentence } from '../../words/names.ts';
import { useFormCheck } from '../public/form-check.ts';
import { GlassKeyboard } from '../public/glass-keyboard.tsx';
import { ProblemNote } from '../public/problem-note.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { WrongSummary } from '../public/wrong-summary.tsx';
import { fieldAfter } from './arrival-answers.ts';
import { askRules } from './ask-rules.ts';
import { useAnswerWords } from './answer-words.ts';
import { type AnswerField, answersWrong, type Draft } from './draft.ts';
import type { StepProps } from './step-props.ts';
import styles from './answer-page.module.css';

export interface AnswerPageProps extends StepProps {
  field: AnswerField;
  /** Leaves the arrival: Back on its first page. */
  onLeave: () => void;
}

/** One question about the visitor: the name, where they come from, or whom they are seeing. The last fetches the rules. */
export function AnswerPage({ draft, changing, notice, dispatch, field, onLeave }: AnswerPageProps) {
  const { t, i18n } = useTranslation();
  const kind = draft.kind ?? 'visitor';
  const words = useAnswerWords(kind);
  const all = answersWrong(kind, draft.answers);
  const code = all[field];
  const form = useFormCheck(code === undefined ? {} : { [field]: code });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(notice);
  const toRules = async (with_: Draft) => {
    setBusy(true);
    const rules = await askRules(with_, kind, i18n.language);
    setBusy(false);
    if (rules.ok) dispatch({ type: 'rules-read', rules: rules.value });
    else setProblem(rules.problem);
  };
  const next = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !form.passes()) return;
    if (fieldAfter({ page: { at: 'answer', field }, draft, changing }) === undefined) await toRules(draft);
    else dispatch({ type: 'answered' });
  };
  const shown = form.shown(field);
  return (
    <PublicPage
      title={words.label(field)}
      onBack={draft.lane && !changing ? onLeave : () => dispatch({ type: 'back' })}
      keyboard={<GlassKeyboard away={form.summary} />}
      primary={
        <Button kind="primary" type="submit" form="answer" busy={busy} iconEnd={<ArrowRight />}>
          {t('actions.continue')}
        </Button>
      }
    >
      {form.summary && code !== undefined ? (
        <WrongSummary
          attempt={form.attempt}
          errors={[{ fieldId: field, label: words.label(field), text: words.wrong(field, code) }]}
        />
      ) : null}
      {problem === null ? null : <ProblemNote problem={problem} />}
      <p className={styles.above} data-welcome={draft.recognised !== null || undefined}>
        {draft.event === null ? t(`kinds.${kind}`) : <bdi>{draft.event.name}</bdi>}
      </p>
      {draft.recognised !== null && field === 'seeing' ? (
        <p className={styles.welcome} role="status">
          {t('arriving.known.welcome', { name: insideSentence(draft.answers.name) })}
        </p>
      ) : null}
      <form id="answer" noValidate onSubmit={(event) => void next(event)} onFocus={form.onFocus}>
        <TextField
          key={field}
          id={field}
          question
          label={words.label(field)}
          hint={words.hint(field)}
          error={shown === undefined ? undefined : words.wrong(field, shown)}
          value={draft.answers[field]}
          capitals={field === 'seeing' ? 'sentences' : 'names'}
          autoFocus
          onChange={(text) => dispatch({ type: 'typed', field, text })}
        />
      </form>
      {field === 'seeing' && kind === 'parent' && !form.summary ? (
        <EventChoices
          onChoose={(event) => {
            dispatch({ type: 'event-chosen', event });
            void toRules({ ...draft, event });
          }}
        />
      ) : null}
    </PublicPage>
  );
}

/** The events people arrive for at this moment: one touch instead of typing. */
function EventChoices({ onChoose }: { onChoose: (event: NonNullable<Draft['event']>) => void }) {
  const { t } = useTranslation();
  const { data: events } = useAnswer('events.now', {}, { fresh: true });
  if (!events || events.length === 0) return null;
  return (
    <div className={styles.events} role="group" aria-label={t('arriving.event.choices')}>
      {events.map((event) => (
        <EventSign key={event.id} hint={t('arriving.event.hint')} onOpen={() => onChoose(event)}>
          <bdi>{event.name}</bdi>
        </EventSign>
      ))}
    </div>
  );
}
