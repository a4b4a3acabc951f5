import { useEffect, useRef } from 'react';
import { useAnswer } from '../../client/queries.ts';
import { EarlierRollCalls } from './earlier-roll-calls.tsx';
import { OnSiteActions } from './on-site-actions.tsx';
import { PeopleOnSite } from './people-on-site.tsx';
import { RollCallView } from './roll-call-view.tsx';
import styles from './on-site-page.module.css';

/** Who is on site; while a roll call is taken, that. */
export function OnSitePage() {
  const { data } = useAnswer('roll-call.current', {});
  const page = useRef<HTMLDivElement>(null);
  const running = data?.current?.id;
  const before = useRef(running);
  // The button that turned the page is gone: whoever works by keyboard goes on at the heading, not at the top of the desk.
  useEffect(() => {
    if (before.current === running) return;
    before.current = running;
    if (document.activeElement === document.body) page.current?.querySelector('h2')?.focus();
  }, [running]);
  return (
    <div ref={page} className={styles.page}>
      {data?.current ? (
        <RollCallView rollCall={data.current} />
      ) : (
        <>
          <PeopleOnSite actions={<OnSiteActions />} />
          <EarlierRollCalls />
        </>
      )}
    </div>
  );
}
