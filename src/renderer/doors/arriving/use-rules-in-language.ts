import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArrivalEvent } from './arrival.ts';
import { askRules } from './ask-rules.ts';
import type { Draft } from './draft.ts';

/** Fetches the rules anew when a visitor changes the language after they were read: nobody accepts what they did not see. */
export function useRulesInLanguage(draft: Draft, dispatch: (event: ArrivalEvent) => void): void {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const fetch = useEffectEvent(async (wanted: () => boolean) => {
    if (draft.rulesFor === null) return;
    const rules = await askRules(draft, draft.rulesFor, language);
    // Refused: the sign-in itself is refused too, then, and says why.
    if (rules.ok && wanted()) dispatch({ type: 'language-changed', rules: rules.value });
  });
  useEffect(() => {
    let wanted = true;
    void fetch(() => wanted);
    return () => {
      wanted = false;
    };
  }, [language]);
}
