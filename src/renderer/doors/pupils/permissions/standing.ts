import type { PermissionList } from '../../../../shared/contract/permissions.ts';

/** A child with what stands for it. */
export type Standing = PermissionList['pupils'][number];

/** How a child stands with its permission. Whoever keeps the device by agreement needs none. */
export const standings = ['permitted', 'soon', 'over', 'none', 'keeps'] as const;
export type StandingKind = (typeof standings)[number];

/** Those who need nothing more today. */
export const mayBring: ReadonlySet<StandingKind> = new Set(['permitted', 'soon', 'keeps']);

/** How many days before its last day a permission is said to end soon. */
const SOON = 14;

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How a child stands on a school day. */
export function standingOf({ permission, adjustment }: Standing, today: string): StandingKind {
  if (adjustment && !adjustment.over) return 'keeps';
  if (!permission) return 'none';
  if (permission.over) return 'over';
  return permission.until <= daysAfter(today, SOON) ? 'soon' : 'permitted';
}

/** The last day most permissions have that hold now: the next one mostly gets the same. Empty when none holds. */
export function usualUntil(pupils: readonly Standing[]): string {
  const days = new Map<string, number>();
  for (const { permission } of pupils)
    if (permission && !permission.over) days.set(permission.until, (days.get(permission.until) ?? 0) + 1);
  return [...days].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
