import { ArrowBigUp, ChevronDown, Delete, Keyboard } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button/button.tsx';
import { Key } from './key.tsx';
import {
  type KeyAction,
  type KeyboardLayout,
  type KeyboardPage,
  type KeyCap,
  type KeyRows,
  sharedPages,
} from './keyboard-layout.ts';
import { english } from './layouts.ts';
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
  latin: string;
  native: string;
  space: string;
  next: string;
  hide: string;
  show: string;
}

export interface OnScreenKeyboardProps {
  labels: KeyboardLabels;
  layout?: KeyboardLayout | undefined;
  /** All the keys there are, for a box that takes few characters. */
  only?: KeyRows | undefined;
  /** Spoken names of characters that have none of their own, such as the apostrophe. */
  characterNames?: Readonly<Record<string, string>> | undefined;
  /** The spoken name of a sign that stands on a letter, given the sign on a dotted circle. */
  signName?: ((sign: string) => string) | undefined;
}

const accentsInSight = 'é ñ ş';
const symbolsInSight = '123';
const lettersInSight = 'abc';

/** A vowel sign alone would float: it is shown on a dotted circle. */
const SIGN = /^\p{M}/u;

/** Keys on the glass for screens without a keyboard: capitals first, then small letters. */
export function OnScreenKeyboard({
  labels,
  layout: own = english,
  only,
  characterNames,
  signName,
}: OnScreenKeyboardProps) {
  const target = useTypingTarget();
  const [shown, setShown] = useKeyboardShown();
  const [page, setPage] = useState<KeyboardPage>('letters');
  const [turned, setTurned] = useState(false);
  // Letters of another script give way to Latin ones, for codes and for names of teachers.
  const [latin, setLatin] = useState(false);
  const layout = latin && own.sample !== undefined ? english : own;
  const cased = layout.shifted === undefined;
  const capital = cased ? target.capital !== turned : turned;

  if (!shown) {
    return (
      <div className={styles.hidden}>
        <Button size="header" icon={<Keyboard />} onClick={() => setShown(true)}>
          {labels.show}
        </Button>
      </div>
    );
  }

  const turnTo = (toLatin: boolean) => {
    setLatin(toLatin);
    setPage('letters');
    setTurned(false);
  };
  const acts: Record<KeyAction, () => void> = {
    shift: () => setTurned(!turned),
    erase: target.erase,
    letters: () => setPage('letters'),
    symbols: () => setPage('symbols'),
    accents: () => setPage(page === 'accents' ? 'more-accents' : 'accents'),
    latin: () => turnTo(true),
    native: () => turnTo(false),
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
      const character = cased && capital ? key.type.toLocaleUpperCase(layout.language) : key.type;
      const sign = SIGN.test(character) ? `◌${character}` : undefined;
      const name = sign === undefined ? characterNames?.[character] : signName?.(sign);
      return (
        <Key key={key.type} label={name} onPress={() => type(character)}>
          {sign ?? character}
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
  const act = (action: KeyAction, inSight: string) => (
    <Key kind="act" label={labels[action]} onPress={acts[action]}>
      <span className={styles.small}>{inSight}</span>
    </Key>
  );
  if (only !== undefined) {
    return (
      <div className={styles.keyboard} role="group" aria-label={labels.keyboard} dir="ltr">
        {only.map((row, index) => (
          <div key={ROWS[index]} className={styles.row}>
            {row.map(cap)}
          </div>
        ))}
      </div>
    );
  }
  const shownPage = page === 'letters' && capital && layout.shifted ? 'shifted' : page;
  return (
    <div className={styles.keyboard} role="group" aria-label={labels.keyboard} dir="ltr">
      {rowsOf(layout, shownPage).map((row, index) => (
        <div key={ROWS[index]} className={styles.row} lang={layout.language}>
          {row.map(cap)}
        </div>
      ))}
      <div className={styles.last}>
        {page === 'letters'
          ? act('symbols', symbolsInSight)
          : act('letters', layout.sample ?? lettersInSight)}
        {layout.sample === undefined ? act('accents', accentsInSight) : act('latin', lettersInSight)}
        {layout === own ? null : act('native', own.sample ?? '')}
        <Key kind="space" onPress={acts.space}>
          <span className={styles.small}>{labels.space}</span>
        </Key>
        {target.alone ? null : (
          <Key kind="act" onPress={acts.next}>
            <span className={styles.small}>{labels.next}</span>
          </Key>
        )}
        <Key kind="act" onPress={acts.hide}>
          <ChevronDown />
          <span className={styles.small}>{labels.hide}</span>
        </Key>
      </div>
    </div>
  );
}

const ROWS = ['first', 'second', 'third'] as const;

function rowsOf(layout: KeyboardLayout, page: KeyboardPage) {
  if (page === 'letters') return layout.letters;
  return page === 'shifted' ? (layout.shifted ?? layout.letters) : sharedPages[page];
}
