import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../words/format-date.ts';
import { VisuallyHiddenBlock } from '../../parts/visually-hidden.tsx';
import { type Curve, roundTop, staircase } from './curve-geometry.ts';
import styles from './day-curve.module.css';

const WIDTH = 1240;
const LEFT = 56;
const RIGHT = 1216;
const TOP = 40;
const PEOPLE_FOOT = 300;
const PHONES_HEAD = 334;
const PHONES_FOOT = 460;
const HEIGHT = 484;
/** Width of the words beside the line of now. */
const ROOM_FOR_NOW = 110;

export interface DayCurveProps {
  curve: Curve;
  timeZone: string;
  /** The minute the day has come to; undefined for a day that is over. */
  now?: number | undefined;
}

/** One time axis: people on site above it, phones in the cupboard hatched below it, with a table behind. */
export function DayCurve({ curve, timeZone, now }: DayCurveProps) {
  const { t } = useTranslation('kiosk');
  const { from, to, steps } = curve;
  const x = (minute: number) => LEFT + ((minute - from) / (to - from)) * (RIGHT - LEFT);
  const topPeople = roundTop(curve.mostPeople);
  const topPhones = roundTop(curve.mostPhones);
  const up = (count: number) => PEOPLE_FOOT - (count / topPeople) * (PEOPLE_FOOT - TOP);
  const down = (count: number) => PHONES_HEAD + (count / topPhones) * (PHONES_FOOT - PHONES_HEAD);
  const end = Math.min(to, now ?? to);
  const people = staircase(
    steps.map(({ minute, people: count }) => ({ minute, count })),
    { x, y: up, end },
  );
  const phones = staircase(
    steps.map(({ minute, phones: count }) => ({ minute, count })),
    { x, y: down, end },
  );
  const hours = Array.from({ length: (to - from) / 60 + 1 }, (_, hour) => from + hour * 60);
  const last = steps.at(-1);
  // The figures of now stand beside its line, on the side that has room.
  const nowFits = x(end) + ROOM_FOR_NOW < RIGHT;
  const nowX = nowFits ? x(end) + 12 : x(end) - 12;
  const nowAnchor = nowFits ? 'start' : 'end';
  const most = steps.find(({ people: count }) => count === curve.mostPeople);
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.drawing} aria-hidden="true">
        <defs>
          <pattern
            id="hatch"
            width="10"
            height="10"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V10" className={styles.hatch} />
          </pattern>
        </defs>
        {[topPeople / 2, topPeople].map((count) => (
          <g key={`people-${count}`}>
            <path d={`M${LEFT} ${up(count)}H${RIGHT}`} className={styles.grid} />
            <text x={LEFT - 10} y={up(count) + 6} className={styles.count}>
              {count}
            </text>
          </g>
        ))}
        <path d={`M${LEFT} ${down(topPhones)}H${RIGHT}`} className={styles.grid} />
        <text x={LEFT - 10} y={down(topPhones) + 6} className={styles.count}>
          {topPhones}
        </text>
        {people === '' ? null : <path d={`${people}V${up(0)}Z`} className={styles.peopleArea} />}
        <path d={people} className={styles.peopleLine} />
        {phones === '' ? null : <path d={`${phones}V${down(0)}Z`} className={styles.phonesArea} />}
        <path d={phones} className={styles.phonesLine} />
        <path
          d={`M${LEFT} ${PEOPLE_FOOT}H${RIGHT}M${LEFT} ${PHONES_HEAD}H${RIGHT}`}
          className={styles.axis}
        />
        {hours.slice(0, -1).map((minute) => (
          <text key={minute} x={x(minute)} y={PHONES_HEAD - 10} className={styles.hour}>
            {`${minute / 60}:00`}
          </text>
        ))}
        {most === undefined || most.people === 0 ? null : (
          <g>
            <circle cx={x(most.minute)} cy={up(most.people)} r="7" className={styles.mark} />
            <text x={x(most.minute) - 14} y={up(most.people) - 12} className={styles.most}>
              {t('head.curve.most', { count: most.people, time: timeOfDay(most.at, timeZone) })}
            </text>
          </g>
        )}
        {now === undefined ? null : (
          <g>
            <path d={`M${x(end)} ${TOP - 24}V${PHONES_FOOT + 12}`} className={styles.now} />
            <text x={nowX} y={PEOPLE_FOOT - 14} className={styles.name} textAnchor={nowAnchor}>
              {t('head.curve.now', { count: last?.people ?? 0 })}
            </text>
            <text x={nowX} y={PHONES_HEAD + 26} className={styles.name} textAnchor={nowAnchor}>
              {t('head.curve.heldNow', { count: last?.phones ?? 0 })}
            </text>
          </g>
        )}
        <text x={LEFT + 12} y={PEOPLE_FOOT - 14} className={styles.name}>
          {t('head.curve.people')}
        </text>
        <text x={LEFT + 12} y={PHONES_FOOT - 6} className={styles.name}>
          {t('head.curve.phones')}
        </text>
      </svg>
      <VisuallyHiddenBlock>
        <table>
          <caption>{t('head.curve.name')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('head.curve.time')}</th>
              <th scope="col">{t('head.curve.people')}</th>
              <th scope="col">{t('head.curve.phones')}</th>
            </tr>
          </thead>
          <tbody>
            {hours.map((minute) => {
              const then = steps.findLast((step) => step.minute <= minute);
              return (
                <tr key={minute}>
                  <th scope="row">{`${minute / 60}:00`}</th>
                  <td>{then?.people ?? 0}</td>
                  <td>{then?.phones ?? 0}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </VisuallyHiddenBlock>
    </figure>
  );
}
