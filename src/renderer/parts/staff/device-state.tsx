import { BadgeCheck, Ban, Clock, House } from 'lucide-react';
import type { ReactNode } from 'react';
import { PhoneSign } from './phone-sign.tsx';

/** How things stand between a child and their device today. */
export const deviceStates = [
  'handed-in',
  'not-yet',
  'earlier-day',
  'gone-home',
  'own-device',
  'no-permission',
] as const;
export type DeviceState = (typeof deviceStates)[number];

const signs: Record<DeviceState, ReactNode> = {
  'handed-in': <PhoneSign filled />,
  'not-yet': <PhoneSign filled={false} />,
  'earlier-day': <Clock aria-hidden="true" />,
  'gone-home': <House aria-hidden="true" />,
  'own-device': <BadgeCheck aria-hidden="true" />,
  'no-permission': <Ban aria-hidden="true" />,
};

/** The sign of a state: every state is told without colour. */
export function DeviceSign({ state }: { state: DeviceState }) {
  return signs[state];
}
