import { classNames } from '../class-names.ts';
import styles from './pictogram.module.css';

/** The drawings there are. A rule names one of them. */
export const pictogramNames = [
  'sign-in',
  'sign-out',
  'phones',
  'phone-off',
  'phone-off-story',
  'no-pictures',
  'no-posting',
  'talk-to-us',
  'keep-private',
  'emblem',
] as const;

export type PictogramName = (typeof pictogramNames)[number];

/** Drawings that show a direction and so turn round in right-to-left languages. */
const mirrored: ReadonlySet<PictogramName> = new Set(['sign-in', 'sign-out', 'phone-off-story']);

export interface PictogramProps {
  name: PictogramName;
  /** Said by a screen reader; without it the drawing is decoration. */
  label?: string | undefined;
  className?: string | undefined;
}

/** One drawing from the sprite. It fills the box that `className` gives it and takes the text colour. */
export function Pictogram({ name, label, className }: PictogramProps) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className={classNames(styles.pictogram, mirrored.has(name) && styles.mirrored, className)}
      viewBox={name === 'phone-off-story' ? '0 0 240 192' : name === 'emblem' ? '0 0 96 96' : '0 0 160 160'}
      focusable="false"
      {...spoken}
    >
      <use href={`#pictogram-${name}`} />
    </svg>
  );
}
