import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../shared/languages.ts';
import { type RuleSetName, ruleSets } from '../../../shared/visitor-kinds.ts';
import { useAnswer } from '../../client/queries.ts';
import { useSaid } from '../../client/use-said.ts';
import { useSchool } from '../../client/school.tsx';
import { FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { Toast } from '../../parts/feedback/toast.tsx';
import { ClassTabs } from '../../parts/staff/class-tabs.tsx';
import { languageChoices } from '../../words/language-choices.ts';
import { problemWords } from '../../words/problem-words.ts';
import { AboutRules } from './about-rules.tsx';
import { boxesOf, type Draft } from './draft.ts';
import { TextEditor } from './text-editor.tsx';
import { TranslationChoice } from './translation-choice.tsx';
import styles from './rules-page.module.css';

const nothingTyped: Draft = {};

/** The rules in force, and putting a translation right. What is typed stays for as long as the desk’s pages do. */
export function RulesPage() {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const texts = useAnswer('rules.texts', {});
  const [ruleSet, setRuleSet] = useState<RuleSetName>('every-visit');
  const [language, setLanguage] = useState<string>();
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [done, setDone] = useSaid();
  if (!texts.data)
    return texts.isError ? (
      <FailedState
        title={t('desk.failed')}
        reference={texts.error.problem.reference}
        retryLabel={t('desk.retry')}
        onRetry={() => void texts.refetch()}
      >
        {problemWords(t, texts.error.problem, timeZone)}
      </FailedState>
    ) : (
      <LoadingState label={t('desk.loading')} />
    );

  const ofSet = texts.data.filter((text) => text.ruleSet === ruleSet);
  const english = ofSet.find((text) => text.language === 'en');
  const stands = languageChoices(
    languages
      .map(({ tag }) => tag)
      .filter((tag) => tag !== 'en' && ofSet.some((text) => text.language === tag)),
  );
  // A set need not stand in the language chosen for the one before.
  const chosen = stands.find(({ code }) => code === language) ?? stands[0];
  const text = ofSet.find((one) => one.language === chosen?.code);
  const key = (tag: string) => `${ruleSet} ${tag}`;
  const draftIn = (tag: string) => drafts[key(tag)] ?? nothingTyped;
  const isChanged = (tag: string) => {
    const its = ofSet.find((one) => one.language === tag);
    return its !== undefined && boxesOf(its, draftIn(tag)).some(({ changed }) => changed);
  };
  const setName = t(`rulesEditor.setNames.${ruleSet}`);
  return (
    <main className={styles.page}>
      <ClassTabs
        label={t('rulesEditor.sets')}
        tabs={ruleSets.map((id) => ({ id, label: t(`rulesEditor.setNames.${id}`) }))}
        current={ruleSet}
        onChange={(id) => setRuleSet(ruleSets.find((one) => one === id) ?? 'every-visit')}
      >
        {english ? <AboutRules english={english} languages={stands.length + 1} /> : null}
        {english && text && chosen ? (
          <>
            <TranslationChoice
              choices={stands}
              current={chosen.code}
              isChanged={isChanged}
              onChange={setLanguage}
            />
            <TextEditor
              key={key(chosen.code)}
              english={english}
              text={text}
              language={chosen}
              setName={setName}
              draft={draftIn(chosen.code)}
              onDraft={(draft) => setDrafts((before) => ({ ...before, [key(chosen.code)]: draft }))}
              onDone={(version) => {
                setDrafts((before) => ({ ...before, [key(chosen.code)]: nothingTyped }));
                setDone(t('rulesEditor.done', { version, rules: setName }));
              }}
            />
          </>
        ) : (
          <p>{t('rulesEditor.onlyEnglish')}</p>
        )}
      </ClassTabs>
      {done === undefined ? null : <Toast strong={done} />}
    </main>
  );
}
