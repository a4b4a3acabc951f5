import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PupilFileShape } from '../../../shared/contract/pupils.ts';
import { pupilColumnRoles, type PupilColumnRole } from '../../../shared/pupil-columns.ts';
import { nameKey } from '../../../shared/text.ts';
import { classNames } from '../../parts/class-names.ts';
import box from '../../parts/fields/box.module.css';
import styles from './column-match.module.css';

/** Headings of the number that follows a child for life. */
const UPN: ReadonlySet<string> = new Set(['upn', 'unique pupil number', 'former upn']);

export interface ColumnMatchProps {
  shape: PupilFileShape;
  columns: readonly PupilColumnRole[];
  onChange: (columns: PupilColumnRole[]) => void;
}

/** The columns of a file, each with its first cells and what it holds. */
export function ColumnMatch({ shape, columns, onChange }: ColumnMatchProps) {
  const { t } = useTranslation('kiosk');
  const title = useId();
  return (
    <section className={styles.match} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {t('pupils.bringIn.columns.title')}
      </h3>
      <p className={styles.soft}>
        {t(shape.remembered ? 'pupils.bringIn.columns.remembered' : 'pupils.bringIn.columns.guessed')}
      </p>
      <ul className={styles.columns}>
        {columnsOf(shape).map(({ id, heading, cells }, at) => {
          const role = columns[at] ?? 'nothing';
          return (
            <li key={id} className={styles.column} data-role={role}>
              <div>
                <p className={styles.heading}>
                  <bdi>{heading}</bdi>
                </p>
                {cells.every(({ text }) => text === '') ? (
                  <p className={styles.cell}>{t('pupils.bringIn.columns.nothingIn')}</p>
                ) : (
                  cells.map(({ line, text }) => (
                    <p key={line} className={styles.cell}>
                      <bdi>{text}</bdi>
                    </p>
                  ))
                )}
              </div>
              <select
                className={classNames(box.box, box.staff, box.select, styles.choice)}
                aria-label={t('pupils.bringIn.columns.choice', { heading })}
                value={role}
                onChange={(event) => {
                  const chosen = pupilColumnRoles.find((one) => one === event.target.value);
                  if (chosen) onChange(columns.map((one, here) => (here === at ? chosen : one)));
                }}
              >
                {pupilColumnRoles.map((one) => (
                  <option key={one} value={one}>
                    {t(`pupils.bringIn.columns.roles.${one}`)}
                  </option>
                ))}
              </select>
              {UPN.has(nameKey(heading)) ? (
                <p className={styles.note}>{t('pupils.bringIn.columns.upn')}</p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The columns with their first cells. Two may have one heading, so that only the place tells them apart. */
function columnsOf({ headings, sample }: PupilFileShape) {
  return headings.map((heading, at) => ({
    id: `${at} ${heading}`,
    heading,
    cells: sample.map(({ line, cells }) => ({ line, text: (cells[at] ?? '').trim() })),
  }));
}
