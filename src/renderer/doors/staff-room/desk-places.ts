import type { Role } from '../../../shared/staff.ts';

/** The pages of the desk. Handing in and giving back are the phone desk’s two sides. */
export const deskPlaces = [
  'today',
  'hand-in',
  'give-back',
  'count',
  'home-time',
  'on-site',
  'visitors',
  'confiscations',
  'pupils',
  'cards',
  'rules',
  'staff',
  'settings',
] as const;
export type DeskPlace = (typeof deskPlaces)[number];

/** The pages each role has, the one it begins with first. */
const byRole: Record<Role, readonly DeskPlace[]> = {
  office: [
    'hand-in',
    'give-back',
    'count',
    'home-time',
    'on-site',
    'visitors',
    'confiscations',
    'pupils',
    'cards',
  ],
  head: deskPlaces,
  administrator: ['staff'],
};

/** Keys that open a page from anywhere. */
export const placeKeys: Partial<Record<DeskPlace, string>> = {
  'hand-in': 'F2',
  'give-back': 'F3',
  count: 'F4',
  'home-time': 'F6',
};

/** Pages that are opened now and then: whoever has several finds them together. */
export const rarePlaces: ReadonlySet<DeskPlace> = new Set([
  'visitors',
  'confiscations',
  'pupils',
  'cards',
  'rules',
  'staff',
  'settings',
]);

/** The pages of a role, in the order of the bar. */
export function placesOf(role: Role): readonly DeskPlace[] {
  return byRole[role];
}

/** Whether a role works at the phone desk. */
export function hasPhones(role: Role): boolean {
  return byRole[role].includes('hand-in');
}

/** Where a role begins: at the door the desk was opened by, if the role has it. */
export function firstPlace(role: Role, door: 'phones' | 'staff'): DeskPlace {
  const places = byRole[role];
  if (door === 'phones' && hasPhones(role)) return 'hand-in';
  return places[0] ?? 'staff';
}

/** Tells whether a word names a page. */
export function isDeskPlace(word: string): word is DeskPlace {
  return deskPlaces.some((place) => place === word);
}
