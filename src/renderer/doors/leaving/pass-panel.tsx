import { useTranslation } from 'react-i18next';
import type { Camera } from '../../parts/camera/use-camera.ts';
import { CodePanel } from '../public/code-panel.tsx';

/** Reminds that a pass needs no typing. */
export function PassPanel({ camera }: { camera: Camera }) {
  const { t } = useTranslation();
  return (
    <CodePanel
      camera={camera}
      drawing={<PassInFrame />}
      title={t('leaving.passTitle')}
      how={t('leaving.passHow')}
    />
  );
}

/** A pass under a reader’s frame. */
function PassInFrame() {
  return (
    <svg viewBox="0 0 272 272" aria-hidden="true">
      <g fill="none" stroke="var(--blue)" strokeWidth="12" strokeLinecap="round" strokeLinejoin="round">
        <path d="M6 64V22A16 16 0 0 1 22 6h38M212 6h38a16 16 0 0 1 16 16v42M6 208v42a16 16 0 0 0 16 16h38M212 266h38a16 16 0 0 0 16-16v-42" />
      </g>
      <rect
        x="71"
        y="39"
        width="130"
        height="194"
        rx="14"
        fill="var(--card)"
        stroke="var(--blue)"
        strokeWidth="6"
      />
      <path d="M118 59h36" stroke="var(--blue)" strokeWidth="8" strokeLinecap="round" />
      <path d="M98 86h76" stroke="var(--blue)" strokeWidth="12" strokeLinecap="round" />
      <path d="M108 106h56" stroke="var(--edge)" strokeWidth="8" strokeLinecap="round" />
      <g fill="var(--ink)">
        <path d="M94 128h28v28H94zm7 7v14h14v-14zM150 128h28v28h-28zm7 7v14h14v-14zM94 184h28v28H94zm7 7v14h14v-14z" />
        <path d="M129 128h14v7h-14zM136 142h7v14h-7zM94 163h14v7H94zM115 163h21v7h-21zM143 163h7v14h-7zM157 163h21v7h-21zM129 177h7v14h-7zM150 184h14v7h-14zM171 177h7v21h-7zM129 198h14v14h-14zM150 198h7v14h-7zM164 205h14v7h-14z" />
      </g>
    </svg>
  );
}
