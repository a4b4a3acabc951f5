import { ArrowRight } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readShortCode } from '../../../shared/codes.ts';
import type { Problem } from '../../../shared/problems.ts';
import { ask } from '../../client/queries.ts';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { GlassKeyboard } from '../public/glass-keyboard.tsx';
import { ProblemNote } from '../public/problem-note.tsx';
import { PublicPage } from '../public/public-page.tsx';
import type { StepProps } from './step-props.ts';

/** The code the office gave: whoever has one is asked nothing that is known. */
export function CodePage({ draft, dispatch }: StepProps) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ problem: Problem; count: number } | null>(null);
  const refuse = (problem: Problem) => setRefusal((before) => ({ problem, count: (before?.count ?? 0) + 1 }));
  const next = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const code = readShortCode(typed);
    setWrong(code === undefined);
    if (code === undefined) return;
    setBusy(true);
    const found = await ask('expected.find', { code });
    if (found.ok) {
      const { kind } = found.value;
      const rules = await ask('rules.in-force', { kind, language: i18n.language });
      dispatch({ type: 'expected', found: found.value });
      if (rules.ok) dispatch({ type: 'rules-read', rules: rules.value });
    } else refuse(found.problem);
    setBusy(false);
  };
  return (
    <PublicPage
      title={t('arriving.code.title')}
      onBack={() => dispatch({ type: 'back' })}
      keyboard={<GlassKeyboard />}
      primary={
        <Button kind="primary" type="submit" form="code" busy={busy} iconEnd={<ArrowRight />}>
          {t('actions.continue')}
        </Button>
      }
    >
      {refusal === null ? null : <ProblemNote key={refusal.count} problem={refusal.problem} />}
      <form id="code" noValidate onSubmit={(event) => void next(event)}>
        <TextField
          id={`code-${draft.submission}`}
          question
          label={t('arriving.code.title')}
          hint={t('arriving.code.hint')}
          error={wrong ? t('arriving.code.wrong') : undefined}
          value={typed}
          capitals="none"
          autoFocus
          onChange={(text) => {
            setTyped(text);
            setWrong(false);
          }}
        />
      </form>
    </PublicPage>
  );
}
