import { ArrowRight, BellRing, LogIn } from 'lucide-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useScanner } from '../../parts/scanner/use-scanner.ts';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { QuestionHeading } from '../../parts/frame/question-heading.tsx';
import { fieldWords } from '../../words/problem-words.ts';
import { useCodeCamera } from '../public/code-camera.ts';
import { useFormCheck } from '../public/form-check.ts';
import { GlassKeyboard } from '../public/glass-keyboard.tsx';
import { useOfficeCall } from '../public/office-call.tsx';
import { ProblemNote } from '../public/problem-note.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { WrongSummary } from '../public/wrong-summary.tsx';
import type { Goodbye } from './by-pass.ts';
import { PassPanel } from './pass-panel.tsx';
import { type LeavingField, type Refusal, useSignOut } from './use-sign-out.ts';
import styles from './sign-out-page.module.css';

export interface SignOutPageProps {
  /** What became of a pass read at the welcome wall. */
  refusal: Refusal | null;
  onArriveWith: (pass: string) => void;
  onDone: (goodbye: Goodbye, pass?: string) => void;
  onLeave: () => void;
}

/** Name and person seen, beside the way that needs no typing. Nothing about anybody shows before it matches. */
export function SignOutPage({ refusal, onArriveWith, onDone, onLeave }: SignOutPageProps) {
  const { t } = useTranslation();
  const callOffice = useOfficeCall();
  const leaving = useSignOut(refusal, onDone);
  const { fields, typed, wrong, problem, refusedPass } = leaving;
  const form = useFormCheck(wrong);
  const camera = useCodeCamera();
  useScanner(({ text }) => {
    if (!leaving.busy) leaving.byPass(text);
  });
  const next = (event: FormEvent) => {
    event.preventDefault();
    if (leaving.busy) return;
    if (form.passes()) leaving.byName();
    else leaving.settle();
  };
  const label: Record<LeavingField, string> = {
    name: t('leaving.name'),
    seeing: t('leaving.seeing'),
    arrived: t('leaving.arrived'),
  };
  const sentence = (field: LeavingField, code: string, short: boolean) => {
    if (code !== 'empty' && code !== 'full-name' && code !== 'time-unreadable') return fieldWords(t, code);
    return t(`leaving.${short ? 'wrongShort' : 'wrong'}.${field}`);
  };
  const calls = problem !== null && problem.code !== 'visit-ambiguous';
  return (
    <PublicPage
      title={t('leaving.title')}
      onBack={onLeave}
      keyboard={<GlassKeyboard away={form.summary || calls || camera.on} />}
      extra={
        problem?.code === 'visit-already-ended' && refusedPass !== undefined ? (
          <Button icon={<LogIn />} onClick={() => onArriveWith(refusedPass)}>
            {t('leaving.arriveAgain')}
          </Button>
        ) : calls ? (
          <Button icon={<BellRing />} onClick={() => callOffice('no-visit-found')}>
            {t('leaving.askTheOffice')}
          </Button>
        ) : null
      }
      primary={
        <Button
          kind="primary"
          type="submit"
          form="leaving"
          busy={leaving.busy}
          busyLabel={t('leaving.busy')}
          iconEnd={<ArrowRight />}
        >
          {t('leaving.signOut')}
        </Button>
      }
    >
      <div className={styles.columns} data-boxes={fields.length}>
        <div className={styles.main}>
          {form.summary && !calls ? (
            <WrongSummary
              attempt={form.attempt}
              errors={fields.flatMap((field) => {
                const code = wrong[field];
                return code === undefined
                  ? []
                  : [{ fieldId: field, label: label[field], text: sentence(field, code, true) }];
              })}
            />
          ) : null}
          {calls ? <ProblemNote key={leaving.tries} problem={problem} /> : null}
          <QuestionHeading id="question">{t('leaving.title')}</QuestionHeading>
          <form
            id="leaving"
            className={styles.fields}
            data-stacked={form.summary || calls || undefined}
            aria-labelledby="question"
            noValidate
            onSubmit={next}
            onFocus={(event) => {
              form.onFocus(event);
              leaving.typing(event.target);
              // Whoever turns to the boxes is done with the camera, and needs its room for the keys.
              camera.stop();
            }}
          >
            {fields.map((field) => {
              const code = form.shown(field);
              return (
                <TextField
                  key={field}
                  id={field}
                  label={label[field]}
                  hint={field === 'arrived' ? t('leaving.arrivedHint') : undefined}
                  error={code === undefined ? undefined : sentence(field, code, false)}
                  value={typed[field]}
                  capitals={field === 'name' ? 'names' : 'sentences'}
                  autoFocus={field === 'arrived' || (field === 'name' && refusal === null)}
                  onChange={(text) => leaving.type(field, text)}
                />
              );
            })}
          </form>
        </div>
        <PassPanel camera={camera} />
      </div>
    </PublicPage>
  );
}
