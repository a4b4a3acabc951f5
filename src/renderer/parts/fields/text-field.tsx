import type { HTMLInputAutoCompleteAttribute, KeyboardEvent, Ref } from 'react';
import { classNames } from '../class-names.ts';
import { Field } from './field.tsx';
import styles from './box.module.css';

export interface TextFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The label is the question of the page, and its heading. */
  question?: boolean | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  size?: 'public' | 'staff' | undefined;
  /** Several lines tall; Enter then makes a new line. */
  lines?: number | undefined;
  /** names: words start with a capital; none: nothing is changed. Read by the on-screen keyboard. */
  capitals?: 'names' | 'sentences' | 'none' | undefined;
  type?: 'text' | 'search' | 'tel' | 'email' | 'date' | 'time' | 'number' | undefined;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
  maxLength?: number | undefined;
  /** The language and direction of what is typed, where that is not the page’s. */
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** Can be marked and copied, not changed. */
  readOnly?: boolean | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  autoFocus?: boolean | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void) | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

const capitalising = { names: 'words', sentences: 'sentences', none: 'none' } as const;

/** A box to type in. Spelling is not marked: names are not spelling mistakes. */
export function TextField(props: TextFieldProps) {
  const { size = 'public', capitals = 'sentences', lines = 1 } = props;
  const shared = {
    className: classNames(styles.box, styles[size], lines > 1 && styles.tall),
    value: props.value,
    maxLength: props.maxLength,
    autoComplete: props.autoComplete ?? 'off',
    autoCapitalize: capitalising[capitals],
    spellCheck: false,
    lang: props.lang,
    dir: props.dir ?? 'auto',
    readOnly: props.readOnly,
    onKeyDown: props.onKeyDown,
    autoFocus: props.autoFocus,
  } as const;
  return (
    <Field
      id={props.id}
      label={props.label}
      question={props.question}
      hint={props.hint}
      error={props.error}
      size={size}
    >
      {(control) =>
        lines > 1 ? (
          <textarea
            {...control}
            {...shared}
            rows={lines}
            onChange={(event) => props.onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            {...shared}
            ref={props.ref}
            type={props.type ?? 'text'}
            inputMode={props.inputMode}
            onChange={(event) => props.onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
