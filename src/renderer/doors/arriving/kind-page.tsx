import {
  Briefcase,
  Camera,
  HandHeart,
  HardHat,
  IdCardLanyard,
  Landmark,
  Presentation,
  ScanLine,
  Ticket,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { visitorKinds, type VisitorKind } from '../../../shared/visitor-kinds.ts';
import { Button } from '../../parts/button/button.tsx';
import { ParentIcon } from '../../parts/cards/parent-icon.tsx';
import { KindTile, KindTiles } from '../../parts/cards/kind-tile.tsx';
import { QuestionHeading } from '../../parts/frame/question-heading.tsx';
import { useCodeCamera } from '../public/code-camera.ts';
import { ProblemNote } from '../public/problem-note.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { waitingBehind } from './arrival-back.ts';
import type { StepProps } from './step-props.ts';
import { useRecognition } from './use-recognition.ts';
import styles from './kind-page.module.css';

const icons: Record<VisitorKind, ReactNode> = {
  parent: <ParentIcon />,
  professional: <Briefcase />,
  contractor: <HardHat />,
  volunteer: <HandHeart />,
  supply: <Presentation />,
  governor: <Landmark />,
  visitor: <IdCardLanyard />,
};

/** «Who are you today?» Whoever holds a return card to the reader need not say. */
export function KindPage({
  draft,
  changing,
  notice,
  dispatch,
  onLeave,
}: StepProps & { onLeave: () => void }) {
  const { t } = useTranslation();
  const title = t('arriving.kind.title');
  const waiting = waitingBehind({ draft, changing }) !== null;
  const camera = useCodeCamera();
  const byCamera = camera.there && !changing;
  useRecognition(dispatch);
  return (
    <PublicPage
      title={title}
      onBack={waiting ? () => dispatch({ type: 'back' }) : onLeave}
      extra={
        changing ? null : (
          <p className={styles.before}>
            <ScanLine aria-hidden="true" />
            <span>
              <strong>{t('arriving.kind.before')}</strong> {t('arriving.kind.beforeHow')}
            </span>
          </p>
        )
      }
      primary={
        byCamera ? (
          <Button icon={<Camera />} onClick={() => dispatch({ type: 'camera-asked' })}>
            {t('camera.use')}
          </Button>
        ) : null
      }
    >
      {notice === null ? null : <ProblemNote problem={notice} />}
      <QuestionHeading focus={notice === null} lead={notice === null ? t('arriving.kind.lead') : undefined}>
        {title}
      </QuestionHeading>
      <div className={notice === null ? (byCamera ? styles.narrow : undefined) : styles.low}>
        <KindTiles label={title}>
          {visitorKinds.map((kind) => (
            <KindTile
              key={kind}
              title={t(`kinds.${kind}`)}
              hint={t(`arriving.kind.hints.${kind}`)}
              icon={icons[kind]}
              onChoose={() => dispatch({ type: 'kind-chosen', kind })}
            />
          ))}
          <KindTile
            dashed
            title={t('arriving.kind.code')}
            hint={t('arriving.kind.codeHint')}
            icon={<Ticket />}
            onChoose={() => dispatch({ type: 'code-asked' })}
          />
        </KindTiles>
      </div>
    </PublicPage>
  );
}
