import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { measurePages } from '../daily-log/measure-pages.ts';
import type { Stretch } from '../daily-log/paginate.ts';
import { useFonts } from '../use-fonts.ts';
import { BesideRow } from './beside-row.tsx';
import { type HistoryContent, HistoryPage } from './history-page.tsx';
import { type HistoryRow, historyRows } from './history-rows.ts';
import { StayRow } from './stay-row.tsx';
import styles from './history-page.module.css';

export interface PupilHistoryProps {
  content: HistoryContent;
  onDrawn: () => void;
}

/**
 * The record of one child’s devices on A4 pages. As the daily log, it is laid out once on an endless page, measured
 * there and shared out.
 */
export function PupilHistoryPages({ content, onDrawn }: PupilHistoryProps) {
  const { t } = useTranslation();
  const { history, timeZone } = content;
  const rows = historyRows(history.stays);
  const endless = useRef<HTMLElement>(null);
  const [pages, setPages] = useState<Stretch[][]>();
  useFonts(() => {
    if (endless.current) setPages(measurePages(endless.current));
  });
  // That there is more is a row of its own, after all of them.
  const all = rows.length + (history.more ? 1 : 0);
  const shown = pages ?? [[{ section: 0, from: 0, to: all }]];
  return (
    <main>
      {shown.map(([stretch], index) => (
        <HistoryPage
          key={stretch?.from ?? 0}
          ref={index === 0 ? endless : undefined}
          content={content}
          page={index + 1}
          pages={shown.length}
          begun={begunBefore(rows[stretch?.from ?? 0])}
        >
          <div data-section="">
            {rows.length === 0 ? (
              <p data-row="" className={styles.none}>
                {t('child.history.none')}
              </p>
            ) : null}
            {rows
              .slice(stretch?.from ?? 0, stretch?.to ?? 0)
              .map((row) =>
                row.piece === 'head' ? (
                  <StayRow key={row.stay.handover} stay={row.stay} timeZone={timeZone} />
                ) : (
                  <BesideRow
                    key={`${row.stay.handover} ${row.beside.at} ${row.beside.what}`}
                    row={row}
                    timeZone={timeZone}
                  />
                ),
              )}
            {(stretch?.to ?? 0) > rows.length && history.more ? (
              <p data-row="" className={styles.none}>
                {t('child.history.more')}
              </p>
            ) : null}
          </div>
        </HistoryPage>
      ))}
      {pages && <Drawn then={onDrawn} />}
    </main>
  );
}

/** The day of a stay that began on the page before. */
function begunBefore(row: HistoryRow | undefined): string | undefined {
  return row?.piece === 'beside' ? row.stay.day : undefined;
}

/** Says that the pages stand, once they do. */
function Drawn({ then }: { then: () => void }) {
  useFonts(then);
  return null;
}
