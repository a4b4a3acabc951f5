import { useRef, useState } from 'react';
import { useFonts } from '../use-fonts.ts';
import { LogFigures } from './log-figures.tsx';
import { type LogContent, LogPage } from './log-page.tsx';
import { figuresOf, peopleOf } from './log-rows.ts';
import { LogSection, sectionSizes } from './log-section.tsx';
import { measurePages } from './measure-pages.ts';
import type { Stretch } from './paginate.ts';

export interface DailyLogProps {
  content: LogContent;
  onDrawn: () => void;
}

/**
 * The log of a school day on A4 pages. Chromium repeats no header or footer in our own type, so everything is laid out
 * once on a single endless page, measured there, and shared out over as many pages as it takes.
 */
export function DailyLog({ content, onDrawn }: DailyLogProps) {
  const { log } = content;
  const [pages, setPages] = useState<Stretch[][]>();
  const endless = useRef<HTMLElement>(null);
  const people = peopleOf(log);
  const whole = sectionSizes(people, log).map((size, section) => ({ section, from: 0, to: size }));
  useFonts(() => {
    if (endless.current) setPages(measurePages(endless.current));
  });
  const shown = pages ?? [whole];
  return (
    <main>
      {shown.map((stretches, index) => (
        <LogPage
          key={stretches.map(({ section, from }) => `${section}.${from}`).join(' ')}
          ref={index === 0 ? endless : undefined}
          content={content}
          page={index + 1}
          pages={shown.length}
        >
          {index === 0 && <LogFigures figures={figuresOf(log)} />}
          {stretches.map((stretch) => (
            <LogSection key={stretch.section} stretch={stretch} people={people} log={log} />
          ))}
        </LogPage>
      ))}
      {pages && <Drawn then={onDrawn} />}
    </main>
  );
}

/** Says that the pages stand, once they do. */
function Drawn({ then }: { then: () => void }) {
  useFonts(then);
  return null;
}
