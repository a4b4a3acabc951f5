import { useTranslation } from 'react-i18next';
import type { PaperContent } from '../../../shared/papers.ts';
import { dayOf, longDay, timeOfDay } from '../../words/format-date.ts';
import { useFonts } from '../use-fonts.ts';
import { PeoplePage } from './people-page.tsx';
import { PersonCells, PersonHeads } from './person-cells.tsx';
import { pagesOf } from './people-pages.ts';
import styles from './people-page.module.css';

export interface RollCallRecordProps {
  content: Extract<PaperContent, { paper: 'roll-call' }>;
  onDrawn: () => void;
}

const order = { missing: 0, safe: 1, left: 2 } as const;

/** The record of a roll call: whoever was missing stands first. */
export function RollCallRecord({ content, onDrawn }: RollCallRecordProps) {
  const { t } = useTranslation();
  useFonts(onDrawn);
  const { rollCall, timeZone } = content;
  const people = rollCall.people.toSorted((one, other) => order[one.state] - order[other.state]);
  const count = (state: keyof typeof order) => people.filter((person) => person.state === state).length;
  const pages = pagesOf(people);
  const begun = t('onSitePapers.rollCall.begun', {
    time: timeOfDay(rollCall.startedAt, timeZone),
    day: longDay(t, dayOf(rollCall.startedAt, timeZone)),
    name: rollCall.startedBy,
  });
  const ended =
    rollCall.endedAt === null
      ? t('onSitePapers.rollCall.running')
      : t('onSitePapers.rollCall.ended', {
          time: timeOfDay(rollCall.endedAt, timeZone),
          name: rollCall.endedBy ?? '',
        });
  return pages.map((rows, index) => (
    <PeoplePage
      key={rows[0]?.visit ?? ''}
      school={content.school}
      title={[
        t('onSitePapers.rollCall.title'),
        t(`onSitePapers.rollCall.${rollCall.kind}`),
        t(`onSitePapers.rollCall.${rollCall.what}`),
      ].join(' · ')}
      how={`${begun}. ${ended}.${rollCall.note === '' ? '' : ` ${t('onSitePapers.rollCall.note', { note: rollCall.note })}`}`}
      countWords={t('onSitePapers.rollCall.missing', { count: count('missing') })}
      made={[
        t('onSitePapers.rollCall.safe', { count: count('safe') }),
        t('onSitePapers.rollCall.left', { count: count('left') }),
      ].join(', ')}
      page={t('onSitePapers.page', { page: index + 1, pages: pages.length })}
      toSign={index === pages.length - 1 ? t('onSitePapers.rollCall.signed') : undefined}
    >
      {rows.length === 0 ? (
        <p>{t('onSitePapers.nobody')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th className={styles.state}>{t('onSitePapers.rollCall.state')}</th>
              <PersonHeads />
              <th>{t('onSitePapers.seen')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ visit, state, changedAt, changedBy, ...person }) => (
              <tr key={visit} className={state === 'missing' ? styles.missing : undefined}>
                <td className={styles.state}>
                  {state === 'missing' ? (
                    <strong>{t('onSitePapers.rollCall.states.missing')}</strong>
                  ) : (
                    t(`onSitePapers.rollCall.states.${state}`)
                  )}
                </td>
                <PersonCells person={person} />
                <td>
                  {changedAt === null
                    ? ''
                    : changedBy === null
                      ? timeOfDay(changedAt, timeZone)
                      : t('onSitePapers.rollCall.by', {
                          time: timeOfDay(changedAt, timeZone),
                          name: changedBy,
                        })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </PeoplePage>
  ));
}
