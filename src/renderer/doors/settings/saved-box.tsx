import { useState, type FormEvent } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import styles from './settings.module.css';

export interface SavedBoxProps<Value> {
  id: string;
  label: string;
  hint: string;
  stands: string;
  maxLength: number;
  numeric?: boolean | undefined;
  /** The value that was typed; undefined when it cannot be one. */
  read: (typed: string) => Value | undefined;
  wrong: string;
  /** Saves it; true once it stands. */
  onSave: (value: Value) => Promise<boolean>;
  words: { save: string; saveLabel: string; saving: string };
}

/** A setting that is typed: a box with its own button, for nothing typed halfway may hold. */
export function SavedBox<Value>(props: SavedBoxProps<Value>) {
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const value = props.read(typed ?? props.stands);
    setWrong(value === undefined);
    if (value === undefined) {
      document.getElementById(props.id)?.focus();
      return;
    }
    setBusy(true);
    const saved = await props.onSave(value);
    setBusy(false);
    if (saved) setTyped(undefined);
  };
  return (
    <form className={styles.closing} noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        id={props.id}
        label={props.label}
        hint={props.hint}
        error={wrong ? props.wrong : undefined}
        size="staff"
        capitals="none"
        inputMode={props.numeric === true ? 'numeric' : undefined}
        maxLength={props.maxLength}
        dir="ltr"
        value={typed ?? props.stands}
        onChange={setTyped}
      />
      <Button
        size="staff"
        type="submit"
        busy={busy}
        busyLabel={props.words.saving}
        label={props.words.saveLabel}
      >
        {props.words.save}
      </Button>
    </form>
  );
}
