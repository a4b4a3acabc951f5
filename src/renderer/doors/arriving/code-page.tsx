import { ArrowRight } from 'lucide-react';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readShortCode } from '../../../shared/codes.ts';
import { ask } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { VisuallyHiddenBlock } from '../../parts/visually-hidden.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { GlassKeyboard } from '../public/glass-keyboard.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { codeKeys } from './code-keys.ts';
import { answersWrong } from './draft.ts';
import type { StepProps } from './step-props.ts';

/** The code the office gave: whoever has one is asked nothing that is known. */
export function CodePage({ draft, dispatch }: StepProps) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useSchool();
  const id = `code-${draft.submission}`;
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const [tries, setTries] = useState(0);
  // Back in the box, what is wrong with it is heard, and the next key mends it.
  useEffect(() => {
    if (tries > 0) document.getElementById(id)?.focus();
  }, [tries, id]);
  const refuse = (sentence: string) => {
    setWrong(sentence);
    setTries((before) => before + 1);
  };
  const next = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const code = readShortCode(typed);
    if (code === undefined) {
      refuse(t('arriving.code.wrong'));
      return;
    }
    setBusy(true);
    const found = await ask('expected.find', { code });
    if (found.ok) {
      const { kind, name, organisation, seeing } = found.value;
      const lacking = answersWrong(kind, { name, organisation: organisation ?? '', seeing });
      const rules = await ask('rules.in-force', { kind, language: i18n.language });
      dispatch({ type: 'expected', found: found.value });
      // What the office did not know is asked first.
      if (rules.ok && Object.keys(lacking).length === 0) dispatch({ type: 'rules-read', rules: rules.value });
    } else refuse(problemWords(t, found.problem, timeZone));
    setBusy(false);
  };
  return (
    <PublicPage
      title={t('arriving.code.title')}
      onBack={() => dispatch({ type: 'back' })}
      keyboard={<GlassKeyboard only={codeKeys} />}
      primary={
        <Button kind="primary" type="submit" form="code" busy={busy} iconEnd={<ArrowRight />}>
          {t('actions.continue')}
        </Button>
      }
    >
      <form id="code" noValidate onSubmit={(event) => void next(event)}>
        <TextField
          id={id}
          question
          label={t('arriving.code.title')}
          hint={t('arriving.code.hint')}
          error={wrong}
          value={typed}
          capitals="none"
          autoFocus
          onChange={(text) => {
            setTyped(text);
            setWrong(undefined);
          }}
        />
      </form>
      <VisuallyHiddenBlock>
        <p key={tries} role="alert">
          {wrong}
        </p>
      </VisuallyHiddenBlock>
    </PublicPage>
  );
}
