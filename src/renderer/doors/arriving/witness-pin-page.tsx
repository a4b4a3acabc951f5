import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { pin as pinSchema } from '../../../shared/staff.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { PinField } from '../../parts/fields/pin-field.tsx';
import { QuestionHeading } from '../../parts/frame/question-heading.tsx';
import { NumberPad } from '../../parts/keyboard/number-pad.tsx';
import { insideSentence } from '../../words/names.ts';
import { fieldWords, problemWords } from '../../words/problem-words.ts';
import { useFormCheck } from '../public/form-check.ts';
import { PublicPage } from '../public/public-page.tsx';
import type { StepProps } from './step-props.ts';
import styles from './witness-page.module.css';

/** The witness’s PIN. It is checked with the sign-in itself and opens nothing. */
export function WitnessPinPage({ draft, notice, dispatch }: StepProps) {
  const { t } = useTranslation();
  const { timeZone } = useSchool();
  const code = pinSchema.safeParse(draft.pin).error?.issues[0]?.message;
  const form = useFormCheck<'pin'>(code === undefined ? {} : { pin: code });
  const shown = form.shown('pin');
  const refusal = notice === null ? undefined : problemWords(t, notice, timeZone);
  const title = t('arriving.witness.pinTitle', { name: insideSentence(draft.witness?.name ?? '') });
  const sign = () => {
    if (form.passes()) dispatch({ type: 'signed', way: 'assisted' });
    else document.getElementById('witness-pin')?.focus();
  };
  return (
    <PublicPage
      title={title}
      onBack={() => dispatch({ type: 'back' })}
      primary={
        <Button kind="primary" type="submit" form="witness" icon={<Check />}>
          {t('actions.continue')}
        </Button>
      }
    >
      <QuestionHeading
        id="question"
        lead={t('arriving.witness.pinLead', { visitor: insideSentence(draft.answers.name.trim()) })}
      >
        {title}
      </QuestionHeading>
      <form
        id="witness"
        className={styles.pin}
        aria-labelledby="question"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          sign();
        }}
      >
        <PinField
          id="witness-pin"
          label={t('arriving.witness.pin')}
          error={refusal ?? (shown === undefined ? undefined : fieldWords(t, shown))}
          value={draft.pin}
          autoFocus
          onChange={(pin) => dispatch({ type: 'pin-typed', pin })}
        />
        <NumberPad
          label={t('keyboard.pad.label')}
          eraseLabel={t('keyboard.pad.erase')}
          enterLabel={t('actions.continue')}
          onEnter={sign}
        />
      </form>
    </PublicPage>
  );
}
