import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CameraPanel } from '../../parts/camera/camera-panel.tsx';
import type { Camera } from '../../parts/camera/use-camera.ts';

export interface CodePanelProps {
  /** From `useCodeCamera`, so that the page can make room while it is on. */
  camera: Camera;
  drawing: ReactNode;
  title: string;
  /** How a code is held to the reader. */
  how: string;
}

/** Where a pass or card is held to the reader or, after a touch, to the camera. */
export function CodePanel(props: CodePanelProps) {
  const { t } = useTranslation();
  return <CameraPanel {...props} words={t('camera', { returnObjects: true })} />;
}
