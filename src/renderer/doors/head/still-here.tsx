import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { timeOfDay } from '../../words/format-date.ts';
import { isVisitorKind } from '../../../shared/visitor-kinds.ts';
import styles from './head-lists.module.css';

/** Who is in the building now. */
export function StillHere({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation('kiosk');
  const { data: people = [] } = useAnswer('visits.on-site', {});
  return (
    <section className={styles.still} aria-labelledby="still-here">
      <h2 id="still-here" className={styles.title}>
        {t('head.still.title', { count: people.length })}
      </h2>
      <ul className={styles.people}>
        {people.map(({ id, name, kind, arrivedAt }) => (
          <li key={id} className={styles.words}>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            <span>
              {t('head.still.since', {
                kind: isVisitorKind(kind) ? t(`kinds.${kind}`) : kind,
                since: timeOfDay(arrivedAt, timeZone),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
