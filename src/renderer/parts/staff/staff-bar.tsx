import { Lock, User } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { KeyHint } from '../button/key-hint.tsx';
import { Emblem } from '../pictograms/emblem.tsx';
import { MorePlaces } from './more-places.tsx';
import { Waiting, type WaitingCount } from './waiting.tsx';
import { useFitting } from './use-fitting.ts';
import styles from './staff-bar.module.css';

/** A place of the staff screens; `keyHint` such as F2 opens it from anywhere. */
export interface StaffPlace {
  id: string;
  label: string;
  keyHint?: string | undefined;
  /** Several rare places stand behind one button. */
  rare?: boolean | undefined;
  /** How many things wait there, and that in words. */
  waiting?: WaitingCount | undefined;
}

export interface StaffBarProps {
  title: string;
  navLabel: string;
  /** What the button says that has the rare places behind it. */
  moreLabel: string;
  places: readonly StaffPlace[];
  current: string;
  onPlace: (id: string) => void;
  /** `StatusItem`s. */
  status?: ReactNode;
  clock: string;
  person: string;
  lockLabel: string;
  onLock: () => void;
}

/** The blue bar at the top of every staff screen. */
export function StaffBar(props: StaffBarProps) {
  const { places, onPlace } = props;
  const bar = useRef<HTMLElement>(null);
  const nav = useRef<HTMLElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const rare = places.filter((place) => place.rare === true);
  const grouped = rare.length > 1 ? rare : [];
  const usual = places.filter((place) => !grouped.includes(place));
  const words = [
    props.current,
    props.moreLabel,
    // Figures are all as wide: only their number changes what fits.
    ...places.map(({ label, waiting }) => label + String(waiting?.count ?? '').replace(/\d/gu, '0')),
  ].join(' ');
  // Up to the last that has a key they are everyday ones: they stay in sight, if need be without saying their keys.
  const everyday = 1 + usual.findLastIndex(({ keyHint }) => keyHint !== undefined);
  const inSight = useFitting(usual.length, everyday, words, nav, bar, status);
  const behind = [...usual.slice(inSight.count), ...grouped];
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const place = places.find(({ keyHint }) => keyHint !== undefined && keyHint === event.key);
      if (place === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      onPlace(place.id);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [places, onPlace]);
  return (
    <header ref={bar} className={styles.bar}>
      <span className={styles.crest}>
        <Emblem />
      </span>
      <h1 className={styles.title}>{props.title}</h1>
      <nav ref={nav} className={styles.places} aria-label={props.navLabel}>
        {usual.slice(0, inSight.count).map(({ id, label, keyHint, waiting }) => (
          <button
            key={id}
            type="button"
            className={styles.place}
            aria-current={id === props.current ? 'page' : undefined}
            onClick={() => onPlace(id)}
          >
            {label}
            <Waiting waiting={waiting} />
            {keyHint === undefined || inSight.tight ? null : <KeyHint>{keyHint}</KeyHint>}
          </button>
        ))}
        {behind.length > 0 ? (
          <MorePlaces label={props.moreLabel} places={behind} current={props.current} onPlace={onPlace} />
        ) : null}
      </nav>
      <div className={styles.status}>
        <div ref={status} className={styles.items}>
          {props.status}
        </div>
      </div>
      <span className={styles.clock}>{props.clock}</span>
      <span className={styles.person}>
        <User aria-hidden="true" />
        <bdi>{props.person}</bdi>
      </span>
      <Button kind="on-bar" size="staff" icon={<Lock />} onClick={props.onLock}>
        {props.lockLabel}
      </Button>
    </header>
  );
}
