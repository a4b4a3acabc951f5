import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchool } from '../../client/school.tsx';

const signsOfLife = ['pointerdown', 'keydown'] as const;

/**
 * Brings the school’s first language back: the function it answers does so at once, and on the welcome wall, where nothing
 * else times out, it happens by itself when nobody touched anything for a while.
 */
export function useFirstLanguage(onWall: boolean): () => void {
  const { i18n } = useTranslation();
  const { languages, idle } = useSchool();
  const first = languages[0] ?? 'en';
  const away = onWall && i18n.language !== first;
  const back = () => void i18n.changeLanguage(first);
  const comeBack = useEffectEvent(back);
  const { warnAfter } = idle;
  useEffect(() => {
    if (!away) return undefined;
    let timer = 0;
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => comeBack(), warnAfter * 1000);
    };
    wait();
    for (const sign of signsOfLife) window.addEventListener(sign, wait, { capture: true });
    return () => {
      window.clearTimeout(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, wait, { capture: true });
    };
  }, [away, warnAfter]);
  return back;
}
