import { describe, expect, it } from 'vitest';
import { firstPlace, hasPhones, placesOf } from '../../../../src/renderer/doors/staff-room/desk-places.ts';

describe('the pages of the desk', () => {
  it('begin where the door leads, for whoever may go there', () => {
    expect(firstPlace('head', 'staff')).toBe('today');
    expect(firstPlace('head', 'phones')).toBe('hand-in');
    expect(firstPlace('office', 'staff')).toBe('hand-in');
    expect(firstPlace('administrator', 'phones')).toBe('staff');
  });

  it('show phones and visitors to no administrator', () => {
    expect(placesOf('administrator')).toEqual(['staff']);
    expect(hasPhones('administrator')).toBe(false);
  });
});
