import type { PaperContent } from '../../shared/papers.ts';
import { useFonts } from './use-fonts.ts';

export interface PupilHistoryProps {
  content: Extract<PaperContent, { paper: 'pupil-history' }>;
  onDrawn: () => void;
}

/** The record of one child’s devices. */
export function PupilHistoryPages({ content, onDrawn }: PupilHistoryProps) {
  useFonts(onDrawn);
  return (
    <main>
      <h1>
        <bdi>{content.history.pupil.name}</bdi>
      </h1>
    </main>
  );
}
