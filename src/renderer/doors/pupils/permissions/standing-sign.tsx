import { Ban, BadgeCheck, CalendarX2, Check, Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StandingKind } from './standing.ts';

const signs: Record<StandingKind, ReactNode> = {
  permitted: <Check aria-hidden="true" />,
  soon: <Hourglass aria-hidden="true" />,
  over: <CalendarX2 aria-hidden="true" />,
  none: <Ban aria-hidden="true" />,
  keeps: <BadgeCheck aria-hidden="true" />,
};

/** The sign of how a child stands: told without colour. */
export function StandingSign({ kind }: { kind: StandingKind }) {
  return signs[kind];
}
