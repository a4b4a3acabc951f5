import { DoorSymbols } from './door-symbols.tsx';
import { PhoneOffSymbols } from './phone-off-symbols.tsx';
import { RuleSymbols } from './rule-symbols.tsx';
import styles from './pictogram.module.css';

/** Holds every drawing once. Place it once, at the top of the page; `Pictogram` points into it. */
export function PictogramSprite() {
  return (
    <svg className={styles.sprite} aria-hidden="true" focusable="false">
      <DoorSymbols />
      <RuleSymbols />
      <PhoneOffSymbols />
    </svg>
  );
}
