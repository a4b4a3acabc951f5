import { School } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/feedback/page-states.tsx';
import { useRoving } from '../../parts/staff/roving.ts';
import styles from './pupil-list.module.css';

interface Listed {
  id: string;
  name: string;
  className: string;
  left: boolean;
}

export interface PupilListProps {
  pupils: readonly Listed[];
  /** Whether the list was narrowed by a search. */
  searching: boolean;
  onPupil: (id: string) => void;
}

/** The children, class by class as the register orders them; whoever has left but not everything is back stands last. */
export function PupilList({ pupils, searching, onPupil }: PupilListProps) {
  const { t } = useTranslation('kiosk');
  if (pupils.length === 0)
    return searching ? (
      <p className={styles.none} role="status">
        {t('pupils.nobodyFound')}
      </p>
    ) : (
      <EmptyState title={t('pupils.empty')} icon={<School aria-hidden="true" />}>
        {t('pupils.emptyMore')}
      </EmptyState>
    );
  const classes = new Map<string, Listed[]>();
  for (const pupil of pupils) {
    if (pupil.left) continue;
    const its = classes.get(pupil.className) ?? [];
    its.push(pupil);
    classes.set(pupil.className, its);
  }
  const left = pupils.filter((pupil) => pupil.left);
  return (
    <div className={styles.classes}>
      {[...classes].map(([className, children]) => (
        <Children
          key={className}
          title={className}
          label={t('pupils.classList', { className })}
          pupils={children}
          onPupil={onPupil}
        />
      ))}
      {left.length > 0 ? (
        <Children
          title={t('pupils.left')}
          explain={t('pupils.leftMore')}
          label={t('pupils.left')}
          pupils={left}
          onPupil={onPupil}
        />
      ) : null}
    </div>
  );
}

interface ChildrenProps {
  title: string;
  label: string;
  explain?: string;
  pupils: readonly Listed[];
  onPupil: (id: string) => void;
}

/** The children of one class: one tab stop, arrow keys walk over them. */
function Children({ title, label, explain, pupils, onPupil }: ChildrenProps) {
  const roving = useRoving();
  return (
    <section>
      <h3 className={styles.title}>
        <bdi>{title}</bdi> <span className={styles.count}>{pupils.length}</span>
      </h3>
      {explain === undefined ? null : <p className={styles.explain}>{explain}</p>}
      <div className={styles.names} role="group" aria-label={label} {...roving}>
        {pupils.map(({ id, name }) => (
          <button key={id} type="button" data-rove="" className={styles.name} onClick={() => onPupil(id)}>
            <bdi>{name}</bdi>
          </button>
        ))}
      </div>
    </section>
  );
}
