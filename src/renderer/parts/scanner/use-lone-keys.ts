import { useEffectEvent, useLayoutEffect } from 'react';
import { loneKeys } from './lone-keys.ts';

/** Hears every key pressed alone on the page: for shortcuts of one key that no scanner may press. */
export function useLoneKeys(onPress: (key: string) => void): void {
  const press = useEffectEvent(onPress);
  // From the moment the page is seen: whoever is quick loses no key.
  useLayoutEffect(() => {
    const keys = loneKeys((key) => press(key));
    window.addEventListener('keydown', keys.take);
    return () => {
      keys.stop();
      window.removeEventListener('keydown', keys.take);
    };
  }, []);
}
