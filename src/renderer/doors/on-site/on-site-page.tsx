import { useAnswer } from '../../client/queries.ts';
import { EarlierRollCalls } from './earlier-roll-calls.tsx';
import { OnSiteActions } from './on-site-actions.tsx';
import { PeopleOnSite } from './people-on-site.tsx';
import { RollCallView } from './roll-call-view.tsx';
import styles from './on-site-page.module.css';

/** Who is on site; while a roll call is taken, that. */
export function OnSitePage() {
  const { data } = useAnswer('roll-call.current', {});
  if (data?.current) return <RollCallView rollCall={data.current} />;
  return (
    <div className={styles.page}>
      <PeopleOnSite actions={<OnSiteActions />} />
      <EarlierRollCalls />
    </div>
  );
}
