import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsWrong } from '../../client/queries.ts';
import { Button } from '../../parts/button/button.tsx';
import type { LanguageChoice } from '../../words/language-choices.ts';
import { fieldWords } from '../../words/problem-words.ts';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { CheckChanges } from './check-changes.tsx';
import {
  boxAt,
  boxesOf,
  correctionOf,
  type Draft,
  parts,
  type Place,
  placeOfField,
  type Text,
  typeInto,
  without,
  wordsAt,
} from './draft.ts';
import { EditedBox } from './edited-box.tsx';
import { useBoxName } from './use-box-name.ts';
import styles from './rules-page.module.css';

/** The id of the box of a place. */
const idOf = (place: string) => `rules-${place.replace('.', '-')}`;

export interface TextEditorProps {
  english: Text;
  text: Text;
  language: LanguageChoice;
  /** How the rule set is called. */
  setName: string;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  /** Told the new version. */
  onDone: (version: number) => void;
}

/** The English text beside one translation, rule by rule, with what is typed over it. */
export function TextEditor({ english, text, language, setName, draft, onDraft, onDone }: TextEditorProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('rules.correct');
  const nameOf = useBoxName(text);
  const [checking, setChecking] = useState(false);
  const changes = boxesOf(text, draft).filter(({ changed }) => changed);

  const look = () => {
    const wrong = fieldsWrong('rules.correct', {
      submission: form.submission,
      ...correctionOf(text, draft),
    }).map(({ field, code }) => ({
      field: placeOfField(text, field),
      text: code === 'empty' ? t('rulesEditor.empty') : fieldWords(t, code),
    }));
    if (wrong.length > 0) {
      form.fail(wrong);
      return;
    }
    form.clear();
    setChecking(true);
  };
  const row = (place: Place) => (
    <EditedBox
      key={place}
      id={idOf(place)}
      label={nameOf(place)}
      english={wordsAt(english, place) ?? ''}
      box={boxAt(text, draft, place)}
      language={language}
      error={form.errorOf(place)}
      onType={(typed) => onDraft(typeInto(text, draft, place, typed))}
      onBack={() => {
        onDraft(without(draft, place));
        document.getElementById(idOf(place))?.focus();
      }}
    />
  );
  return (
    <>
      <div className={styles.scroll}>
        <FormErrors errors={form.errors} attempt={form.attempt} fieldId={idOf} />
        <div className={styles.heads} aria-hidden="true">
          <span>{t('rulesEditor.english')}</span>
          <bdi lang={language.code} dir={language.dir}>
            {language.name}
          </bdi>
        </div>
        {row('title')}
        {text.clauses.map(({ id }, at) => (
          <section key={id} className={styles.clause} aria-labelledby={`rule-${id}`}>
            <h3 id={`rule-${id}`} className={styles.clauseTitle}>
              {t('rulesEditor.clause', { number: at + 1, all: text.clauses.length })}
            </h3>
            {parts.map((part) => row(`${id}.${part}`))}
          </section>
        ))}
      </div>
      <footer className={styles.foot}>
        <p className={styles.state} role="status">
          <strong>
            {changes.length === 0
              ? t('rulesEditor.noChanges')
              : t('rulesEditor.changes', { count: changes.length })}
          </strong>{' '}
          {changes.length === 0 ? null : t('rulesEditor.keptHere')}
        </p>
        <Button size="staff" disabled={changes.length === 0} onClick={() => onDraft({})}>
          {t('rulesEditor.undoAll')}
        </Button>
        <Button kind="primary" size="staff" disabled={changes.length === 0} onClick={look}>
          {t('rulesEditor.look')}
        </Button>
      </footer>
      {checking ? (
        <CheckChanges
          text={text}
          draft={draft}
          changes={changes}
          language={language}
          setName={setName}
          onClose={() => setChecking(false)}
          onDone={(version) => {
            setChecking(false);
            onDone(version);
          }}
        />
      ) : null}
    </>
  );
}
