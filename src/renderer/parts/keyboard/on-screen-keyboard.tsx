import { ArrowBigUp, ChevronDown, Delete, Keyboard } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button/button.tsx';
import { Key } from './key.tsx';
import { english, type KeyAction, type KeyboardLayout, type KeyboardPage, type KeyCap } from './layouts.ts';
import { useKeyboardShown } from './use-keyboard-shown.ts';
import { useTypingTarget } from './use-typing-target.ts';
import styles from './keyboard.module.css';

/** The words on and behind the keys. */
export interface KeyboardLabels {
  keyboard: string;
  shift: string;
  erase: string;
  letters: string;
  symbols: string;
  accents: string;
  space: string;
  next: string;
  hide: string;
  show: string;
}

export interface OnScreenKeyboardProps {
  labels: KeyboardLabels;
  layout?: KeyboardLayout | undefined;
  /** Spoken names of characters that have none of their own, such as the apostrophe. */
  characterNames?: Readonly<Record<string, string>> | undefined;
}

const accentsInSight = 'é ñ ş';
const symbolsInSight = '123';
const lettersInSight = 'abc';

/** Keys on the glass for screens without a keyboard: capitals first, then small letters. */
export function OnScreenKeyboard({ labels, layout = english, characterNames }: OnScreenKeyboardProps) {
  const target = useTypingTarget();
  const [shown, setShown] = useKeyboardShown();
  const [page, setPage] = useState<KeyboardPage>('letters');
  const [turned, setTurned] = useState(false);
  const capital = layout.cased && target.capital !== turned;

  if (!shown) {
    return (
      <div className={styles.hidden}>
        <Button size="header" icon={<Keyboard />} onClick={() => setShown(true)}>
          {labels.show}
        </Button>
      </div>
    );
  }

  const acts: Record<KeyAction, () => void> = {
    shift: () => setTurned(!turned),
    erase: target.erase,
    letters: () => setPage('letters'),
    symbols: () => setPage('symbols'),
    accents: () => setPage(page === 'accents' ? 'more-accents' : 'accents'),
    space: () => target.type(' '),
    next: target.next,
    hide: () => setShown(false),
  };
  const type = (character: string) => {
    target.type(character);
    setTurned(false);
    if (page === 'accents' || page === 'more-accents') setPage('letters');
  };
  const cap = (key: KeyCap) => {
    if ('type' in key) {
      const character = capital ? key.type.toLocaleUpperCase() : key.type;
      return (
        <Key key={key.type} label={characterNames?.[character]} onPress={() => type(character)}>
          {character}
        </Key>
      );
    }
    const up = key.act === 'shift';
    return (
      <Key
        key={key.act}
        kind="act"
        label={labels[key.act]}
        onPress={acts[key.act]}
        pressed={up ? capital : undefined}
      >
        {up ? <ArrowBigUp /> : <Delete />}
      </Key>
    );
  };
  const away = page === 'letters' ? 'symbols' : 'letters';
  return (
    <div className={styles.keyboard} role="group" aria-label={labels.keyboard} dir={layout.dir}>
      {layout.pages[page].flat().map(cap)}
      <Key kind="act" label={labels[away]} onPress={acts[away]}>
        <span className={styles.small}>{away === 'symbols' ? symbolsInSight : lettersInSight}</span>
      </Key>
      <Key kind="act" label={labels.accents} onPress={acts.accents}>
        <span className={styles.small}>{accentsInSight}</span>
      </Key>
      <Key kind="space" onPress={acts.space}>
        <span className={styles.small}>{labels.space}</span>
      </Key>
      <Key kind="act" onPress={acts.next}>
        <span className={styles.small}>{labels.next}</span>
      </Key>
      <Key kind="act" onPress={acts.hide}>
        <ChevronDown />
        <span className={styles.small}>{labels.hide}</span>
      </Key>
    </div>
  );
}
