import { Check, Keyboard, TriangleAlert, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawing } from '../../../shared/signature.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { OptionCard } from '../../parts/cards/option-card.tsx';
import { QuestionHeading } from '../../parts/frame/question-heading.tsx';
import { SignaturePad } from '../../parts/signature/signature-pad.tsx';
import { shortDay } from '../../words/format-date.ts';
import { insideSentence } from '../../words/names.ts';
import { fieldWords } from '../../words/problem-words.ts';
import { useOfficeCall } from '../public/office-call.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { rulesInWords } from './rules-words.ts';
import type { StepProps } from './step-props.ts';
import styles from './sign-page.module.css';

/** The signature, drawn; typing it or signing with the office stand beside the pad. */
export function SignPage({ draft, dispatch }: StepProps) {
  const { t } = useTranslation();
  const { day, deskPlace } = useSchool();
  const callOffice = useOfficeCall();
  const [tried, setTried] = useState(0);
  const blank = !drawing.safeParse(draft.strokes).success;
  const wrong = tried > 0 && blank;
  const sign = () => {
    // The last stroke may not be on the page yet: the step itself tells whether the pad is blank.
    dispatch({ type: 'signed', way: 'drawn' });
    setTried(tried + 1);
  };
  return (
    <PublicPage
      title={t('arriving.sign.title')}
      onBack={() => dispatch({ type: 'back' })}
      primary={
        <Button kind="primary" icon={<Check />} onClick={sign}>
          {t('arriving.sign.thisIsMe')}
        </Button>
      }
    >
      <QuestionHeading
        focus
        lead={
          draft.rules.length === 0
            ? t('arriving.known.signLead')
            : t('arriving.sign.lead', {
                rules: rulesInWords(t, draft.rules),
                language: t('arriving.languageName'),
              })
        }
      >
        {t('arriving.sign.title')}
      </QuestionHeading>
      <div className={styles.columns}>
        <div className={styles.pad}>
          <SignaturePad
            label={t('arriving.sign.pad')}
            keyboardNote={t('arriving.sign.keyboardNote')}
            caption={t('arriving.sign.caption', {
              name: insideSentence(draft.answers.name.trim()),
              day: shortDay(t, day),
            })}
            clearLabel={t('arriving.sign.clear')}
            strokes={draft.strokes}
            onChange={(strokes) => dispatch({ type: 'drawn', strokes })}
            wrong={wrong}
          />
          {wrong ? (
            <p key={tried} className={styles.wrong} role="alert">
              <TriangleAlert aria-hidden="true" />
              {fieldWords(t, 'signature-blank')}
            </p>
          ) : null}
        </div>
        <section className={styles.ways} aria-labelledby="other-ways">
          <h2 id="other-ways" className={styles.other}>
            {t('arriving.sign.otherWays')}
          </h2>
          <OptionCard
            icon={<Keyboard />}
            title={t('arriving.sign.typeName')}
            hint={t('arriving.sign.typeNameHint')}
            onChoose={() => dispatch({ type: 'way-chosen', way: 'typed' })}
          />
          <OptionCard
            icon={<UsersRound />}
            title={t('arriving.sign.office')}
            hint={
              deskPlace === 'same-screen' ? t('arriving.sign.officeAskHint') : t('arriving.sign.officeHint')
            }
            onChoose={() => {
              callOffice('sign-with-me');
              dispatch({ type: 'way-chosen', way: 'assisted' });
            }}
          />
        </section>
      </div>
    </PublicPage>
  );
}
