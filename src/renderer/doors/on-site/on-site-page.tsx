import { useAnswer } from '../../client/queries.ts';
import { EarlierRollCalls } from './earlier-roll-calls.tsx';
import { OnSiteActions } from './on-site-actions.tsx';
import { PeopleOnSite } from './people-on-site.tsx';
import { RollCallView } from './roll-call-view.tsx';
import styles from './on-site-page.module.css';

export interface OnSitePageProps {
  /** Whether this person may see who is on site on an ordinary day; a roll call everybody with a PIN may take. */
  list: boolean;
}

/** Who is on site; while a roll call is taken, that. */
export function OnSitePage({ list }: OnSitePageProps) {
  const { data } = useAnswer('roll-call.current', {});
  if (data?.current) return <RollCallView rollCall={data.current} />;
  const actions = <OnSiteActions />;
  return (
    <div className={styles.page}>
      {list ? <PeopleOnSite actions={actions} /> : <div className={styles.alone}>{actions}</div>}
      <EarlierRollCalls />
    </div>
  );
}
