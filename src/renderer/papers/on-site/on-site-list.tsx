import { useTranslation } from 'react-i18next';
import type { PaperContent } from '../../../shared/papers.ts';
import { dayOf, longDay, timeOfDay } from '../../words/format-date.ts';
import { useFonts } from '../use-fonts.ts';
import { PeoplePage } from './people-page.tsx';
import { PersonCells, PersonHeads } from './person-cells.tsx';
import { pagesOf } from './people-pages.ts';
import styles from './people-page.module.css';

export interface OnSiteListProps {
  list: Extract<PaperContent, { paper: 'on-site' }>;
  onDrawn: () => void;
}

/** The list of who is on site: by name for the assembly point, by whom they are with for a lockdown. */
export function OnSiteList({ list, onDrawn }: OnSiteListProps) {
  const { t } = useTranslation();
  useFonts(onDrawn);
  const { what, timeZone, madeAt } = list;
  const sorted = list.people.toSorted((one, other) =>
    what === 'lockdown'
      ? one.seeing.localeCompare(other.seeing) || one.name.localeCompare(other.name)
      : one.name.localeCompare(other.name),
  );
  const pages = pagesOf(sorted);
  return pages.map((people, index) => (
    <PeoplePage
      key={`${people[0]?.name ?? ''} ${people[0]?.arrivedAt ?? ''}`}
      school={list.school}
      title={t(`onSitePapers.${what}`)}
      how={t(`onSitePapers.${what}How`)}
      countWords={t('onSitePapers.people', { count: list.people.length })}
      made={t('onSitePapers.made', {
        time: timeOfDay(madeAt, timeZone),
        day: longDay(t, dayOf(madeAt, timeZone)),
      })}
      page={t('onSitePapers.page', { page: index + 1, pages: pages.length })}
    >
      {people.length === 0 ? (
        <p>{t('onSitePapers.nobody')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th className={styles.box}>{t('onSitePapers.seen')}</th>
              <PersonHeads />
              <th className={styles.time}>{t('onSitePapers.since')}</th>
              {what === 'lockdown' ? <th>{t('onSitePapers.where')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={`${person.name} ${person.arrivedAt}`}>
                <td className={styles.box}>
                  <span />
                </td>
                <PersonCells person={person} />
                <td className={styles.time}>{timeOfDay(person.arrivedAt, timeZone)}</td>
                {what === 'lockdown' ? <td /> : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </PeoplePage>
  ));
}
