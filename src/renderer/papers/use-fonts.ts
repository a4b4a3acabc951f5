import { useEffect, useEffectEvent } from 'react';

/**
 * Calls back once, when what is on the page stands in its own fonts: before that every measure is wrong. Asking for
 * `ready` lays the page out first (CSS Font Loading 3), so that fonts nobody has used yet are waited for too.
 */
export function useFonts(then: () => void): void {
  const call = useEffectEvent(then);
  useEffect(() => {
    let wanted = true;
    const wait = async () => {
      await document.fonts.ready;
      if (wanted) call();
    };
    void wait();
    return () => {
      wanted = false;
    };
  }, []);
}
