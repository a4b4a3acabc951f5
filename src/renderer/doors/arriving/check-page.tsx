import { Check } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { kindNeeds } from '../../../shared/visitor-kinds.ts';
import { Button } from '../../parts/button/button.tsx';
import { QuestionHeading } from '../../parts/frame/question-heading.tsx';
import { SignatureDrawing } from '../../parts/signature/signature-drawing.tsx';
import { insideSentence } from '../../words/names.ts';
import { ProblemNote } from '../public/problem-note.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { AnswerRow, AnswerRows, ShortWords } from './answer-rows.tsx';
import { rulesInWords } from './rules-words.ts';
import type { StepProps } from './step-props.ts';
import { useSubmit } from './use-submit.ts';
import { useAnswerWords } from './answer-words.ts';
import styles from './check-page.module.css';

/** Longer answers than this are set smaller. */
const LONG = 60;

const isLong = (answer: string): boolean => answer.length > LONG;

/** Everything given, each with a way to change it; then in. From an event’s short way it goes on by itself. */
export function CheckPage({ draft, dispatch }: StepProps) {
  const { t } = useTranslation();
  const { kind, answers, rules } = draft;
  const who = useAnswerWords(kind ?? 'visitor');
  const { submit, busy, problem } = useSubmit(draft, dispatch);
  const sendAtOnce = useEffectEvent(() => {
    if (draft.lane) void submit();
  });
  useEffect(() => sendAtOnce(), []);
  if (kind === null) return null;
  const asksOrganisation = kindNeeds[kind].organisation !== 'not-asked';
  const change = (what: 'kind' | 'name' | 'organisation' | 'seeing' | 'rules' | 'signature') => () =>
    dispatch({ type: 'change', what });
  return (
    <PublicPage
      title={t('arriving.check.title')}
      onBack={() => dispatch({ type: 'back' })}
      primary={
        <Button
          kind="primary"
          icon={<Check />}
          busy={busy}
          busyLabel={t('arriving.check.busy')}
          onClick={() => void submit()}
        >
          {t('arriving.check.signIn')}
        </Button>
      }
    >
      {problem === null ? null : <ProblemNote problem={problem} />}
      <QuestionHeading focus lead={t('arriving.check.lead')}>
        {t('arriving.check.title')}
      </QuestionHeading>
      <div className={styles.columns}>
        <AnswerRows label={t('arriving.check.you')}>
          <AnswerRow label={t('arriving.check.kind')} onChange={change('kind')}>
            {t(`kinds.${kind}`)}
          </AnswerRow>
          <AnswerRow label={who.label('name')} long={isLong(answers.name)} onChange={change('name')}>
            <bdi>{answers.name.trim()}</bdi>
          </AnswerRow>
          {asksOrganisation ? (
            <AnswerRow
              label={who.label('organisation')}
              long={isLong(answers.organisation)}
              onChange={change('organisation')}
            >
              {answers.organisation.trim() === '' ? (
                t('arriving.check.none')
              ) : (
                <bdi>{answers.organisation.trim()}</bdi>
              )}
            </AnswerRow>
          ) : null}
          <AnswerRow label={who.label('seeing')} long={isLong(answers.seeing)} onChange={change('seeing')}>
            <bdi>{answers.seeing.trim()}</bdi>
          </AnswerRow>
        </AnswerRows>
        <AnswerRows label={t('arriving.check.agreed')}>
          <AnswerRow label={t('arriving.check.rules')} onChange={change('rules')}>
            {rules.length === 0
              ? t('arriving.known.rules')
              : t('arriving.check.rulesYes', { rules: rulesInWords(t, rules) })}
          </AnswerRow>
          <AnswerRow
            label={t('arriving.check.signature')}
            long={draft.signed === 'typed' && isLong(draft.signedName)}
            onChange={change('signature')}
          >
            {draft.signed === 'drawn' ? (
              <SignatureDrawing
                strokes={draft.strokes}
                width={320}
                height={110}
                fit="ink"
                label={t('arriving.check.drawn')}
              />
            ) : null}
            {draft.signed === 'typed' ? (
              <ShortWords>
                {t('arriving.check.typed', { name: insideSentence(draft.signedName.trim()) })}
              </ShortWords>
            ) : null}
            {draft.signed === 'assisted'
              ? t('arriving.check.assisted', { name: insideSentence(draft.witness?.name ?? '') })
              : null}
          </AnswerRow>
        </AnswerRows>
      </div>
    </PublicPage>
  );
}
