import { classNames } from '../class-names.ts';
import { Pictogram, type PictogramName } from '../pictograms/pictogram.tsx';
import styles from './door.module.css';

export interface DoorProps {
  title: string;
  hint: string;
  pictogram: PictogramName;
  /** Colour is the third sign of a door, after its place and its drawing. */
  colour: 'blue' | 'leaf' | 'sun';
  onOpen: () => void;
}

/** Letters that fit on one line in the large size. */
const SHORT = 8;

/** A door of the welcome wall: frame, glass, handle and kick plate; the whole of it is one button. */
export function Door({ title, hint, pictogram, colour, onOpen }: DoorProps) {
  return (
    <button type="button" className={classNames(styles.door, styles[colour])} onClick={onOpen}>
      <span className={styles.panel}>
        <span className={styles.glass}>
          <Pictogram name={pictogram} className={styles.drawing} />
        </span>
        <span className={styles.title} data-long={title.length > SHORT || undefined}>
          {title}
        </span>
        <span className={styles.hint}>{hint}</span>
        <span className={styles.handle} />
        <span className={styles.kick} />
      </span>
    </button>
  );
}
