import { Briefcase, HandHeart, HardHat, IdCardLanyard, Landmark, Presentation } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { visitorKinds, type VisitorKind } from '../../../shared/visitor-kinds.ts';
import { ParentIcon } from '../../parts/cards/parent-icon.tsx';
import { KindTile, KindTiles } from '../../parts/cards/kind-tile.tsx';
import { QuestionHeading } from '../../parts/frame/question-heading.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { waitingBehind } from './arrival-back.ts';
import type { StepProps } from './step-props.ts';

const icons: Record<VisitorKind, ReactNode> = {
  parent: <ParentIcon />,
  professional: <Briefcase />,
  contractor: <HardHat />,
  volunteer: <HandHeart />,
  supply: <Presentation />,
  governor: <Landmark />,
  visitor: <IdCardLanyard />,
};

/** «Who are you today?» */
export function KindPage({ draft, changing, dispatch, onLeave }: StepProps & { onLeave: () => void }) {
  const { t } = useTranslation();
  const title = t('arriving.kind.title');
  const waiting = waitingBehind({ draft, changing }) !== null;
  return (
    <PublicPage title={title} onBack={waiting ? () => dispatch({ type: 'back' }) : onLeave}>
      <QuestionHeading focus lead={t('arriving.kind.lead')}>
        {title}
      </QuestionHeading>
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
      </KindTiles>
    </PublicPage>
  );
}
