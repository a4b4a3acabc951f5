import { describe, expect, it } from 'vitest';
import {
  firstPlace,
  hasPhones,
  placesOf,
  rarePlaces,
} from '../../../../src/renderer/doors/staff-room/desk-places.ts';

describe('the pages of the desk', () => {
  it('begin where the door leads, for whoever may go there', () => {
    expect(firstPlace('head', 'staff')).toBe('today');
    expect(firstPlace('head', 'phones')).toBe('hand-in');
    expect(firstPlace('office', 'staff')).toBe('hand-in');
    expect(firstPlace('administrator', 'phones')).toBe('staff');
  });

  it('show phones, expected visitors and rules to no administrator', () => {
    const places = placesOf('administrator');
    expect(places.filter((place) => ['hand-in', 'visitors', 'pupils', 'rules'].includes(place))).toEqual([]);
    expect(hasPhones('administrator')).toBe(false);
  });

  it('show the settings to the head alone', () => {
    expect(placesOf('head')).toContain('settings');
    for (const role of ['office', 'administrator'] as const) expect(placesOf(role)).not.toContain('settings');
  });

  it('show the rules to the head alone, and expected visitors to the office too', () => {
    expect(placesOf('head')).toContain('rules');
    expect(placesOf('office')).not.toContain('rules');
    expect(placesOf('office')).toContain('visitors');
  });

  it('leave at most six pages of any role in sight, the first of them among those', () => {
    for (const role of ['office', 'head', 'administrator'] as const) {
      const places = placesOf(role);
      const rare = places.filter((place) => rarePlaces.has(place));
      expect(places.length - (rare.length > 1 ? rare.length : 0)).toBeLessThanOrEqual(6);
    }
    expect(rarePlaces.has(firstPlace('head', 'staff'))).toBe(false);
    expect(rarePlaces.has(firstPlace('office', 'staff'))).toBe(false);
  });
});
