import { ChevronDown } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { Waiting, type WaitingCount } from './waiting.tsx';
import styles from './more-places.module.css';

export interface MorePlacesProps {
  /** Said on the button while none of these places is open; otherwise the name of the one that is. */
  label: string;
  places: readonly { id: string; label: string; waiting?: WaitingCount | undefined }[];
  current: string;
  onPlace: (id: string) => void;
}

/** The rarer places of the staff bar, behind one button. Arrow keys move in it; Escape, Tab or a touch beside it closes it. */
export function MorePlaces({ label, places, current, onPlace }: MorePlacesProps) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const group = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // What waits behind the button is seen on it; opened, each place has its own.
  const waiting = places.find((place) => place.waiting !== undefined)?.waiting;
  const here = places.find(({ id }) => id === current);

  const closeOutside = useEffectEvent((event: PointerEvent) => {
    if (event.target instanceof Node && group.current?.contains(event.target)) return;
    setOpen(false);
  });
  useEffect(() => {
    if (!open) return undefined;
    const listen = (event: PointerEvent) => closeOutside(event);
    window.addEventListener('pointerdown', listen);
    return () => window.removeEventListener('pointerdown', listen);
  }, [open]);

  /** Moves among the button and the places below it. */
  const keyPressed = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' && open) {
      setOpen(false);
      button.current?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      // Opened before the focus moves: nothing takes focus while it is hidden.
      flushSync(() => setOpen(true));
      const stops = [...event.currentTarget.querySelectorAll('button')];
      const at = stops.findIndex((stop) => stop === document.activeElement);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      stops[(at + step + stops.length) % stops.length]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={group}
      className={styles.group}
      role="group"
      aria-label={label}
      onKeyDown={keyPressed}
      onBlur={(event) => {
        const { relatedTarget } = event;
        if (relatedTarget !== null && !event.currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={listId}
        aria-current={here === undefined ? undefined : 'true'}
        onClick={() => setOpen(!open)}
      >
        {here?.label ?? label}
        <Waiting waiting={waiting} />
        <ChevronDown aria-hidden="true" className={styles.sign} />
      </button>
      <ul id={listId} className={styles.list} data-open={open || undefined}>
        {places.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              className={styles.place}
              aria-current={place.id === current ? 'page' : undefined}
              onClick={() => {
                setOpen(false);
                button.current?.focus();
                onPlace(place.id);
              }}
            >
              {place.label}
              <Waiting waiting={place.waiting} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
