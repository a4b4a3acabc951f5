import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { personName } from '../../../shared/text.ts';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { QuestionHeading } from '../../parts/frame/question-heading.tsx';
import { fieldWords } from '../../words/problem-words.ts';
import { useFormCheck } from '../public/form-check.ts';
import { GlassKeyboard } from '../public/glass-keyboard.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { WrongSummary } from '../public/wrong-summary.tsx';
import { rulesInWords } from './rules-words.ts';
import type { StepProps } from './step-props.ts';

/** The signature, typed. */
export function TypedPage({ draft, dispatch }: StepProps) {
  const { t } = useTranslation();
  const code = personName.safeParse(draft.signedName).error?.issues[0]?.message;
  const form = useFormCheck<'signed-name'>(code === undefined ? {} : { 'signed-name': code });
  const wrong = code === undefined || code === 'empty' ? t('arriving.typed.wrong') : fieldWords(t, code);
  return (
    <PublicPage
      title={t('arriving.typed.title')}
      onBack={() => dispatch({ type: 'back' })}
      keyboard={<GlassKeyboard away={form.summary} />}
      primary={
        <Button kind="primary" type="submit" form="typed" icon={<Check />}>
          {t('arriving.sign.thisIsMe')}
        </Button>
      }
    >
      {form.summary ? (
        <WrongSummary
          attempt={form.attempt}
          errors={[{ fieldId: 'signed-name', label: t('arriving.typed.label'), text: wrong }]}
        />
      ) : null}
      <QuestionHeading
        id="question"
        lead={t('arriving.sign.lead', {
          rules: rulesInWords(t, draft.rules),
          language: t('arriving.languageName'),
        })}
      >
        {t('arriving.typed.title')}
      </QuestionHeading>
      <form
        id="typed"
        aria-labelledby="question"
        noValidate
        onFocus={form.onFocus}
        onSubmit={(event) => {
          event.preventDefault();
          if (form.passes()) dispatch({ type: 'signed', way: 'typed' });
        }}
      >
        <TextField
          id="signed-name"
          label={t('arriving.typed.label')}
          hint={t('arriving.typed.hint')}
          error={form.shown('signed-name') === undefined ? undefined : wrong}
          value={draft.signedName}
          capitals="names"
          autoFocus
          onChange={(text) => dispatch({ type: 'name-signed', text })}
        />
      </form>
    </PublicPage>
  );
}
