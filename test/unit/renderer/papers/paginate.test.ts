import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../../../src/renderer/papers/daily-log/paginate.ts';

const room = { first: 100, other: 150 };

describe('sharing a log out over pages', () => {
  it('keeps a short day on one page', () => {
    const sections = [
      { top: 20, rows: [10, 10] },
      { top: 20, rows: [10] },
    ];
    expect(paginate(sections, room)).toEqual([
      [
        { section: 0, from: 0, to: 2 },
        { section: 1, from: 0, to: 1 },
      ],
    ]);
  });

  it('goes on with the heading again, and never leaves a heading alone at the foot', () => {
    const sections = [
      { top: 20, rows: [40, 30, 30] },
      { top: 20, rows: [90] },
    ];
    expect(paginate(sections, room)).toEqual([
      [{ section: 0, from: 0, to: 2 }],
      [{ section: 0, from: 2, to: 3 }],
      [{ section: 1, from: 0, to: 1 }],
    ]);
  });

  it('gives a row higher than a page one to itself instead of going on for ever', () => {
    const rows = [10, 500, 10];
    expect(paginate([{ top: 20, rows }], room)).toEqual([
      [{ section: 0, from: 0, to: 1 }],
      [{ section: 0, from: 1, to: 2 }],
      [{ section: 0, from: 2, to: 3 }],
    ]);
  });

  it('shows every row once, in order, and fills no page beyond its foot', () => {
    const section = fc.record({
      top: fc.integer({ min: 1, max: 30 }),
      rows: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 }),
    });
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 3 }), (sections) => {
        const pages = paginate(sections, room);
        const shown = pages.flatMap((page) =>
          page.flatMap(({ section: of, from, to }) =>
            Array.from({ length: to - from }, (_, i) => [of, from + i]),
          ),
        );
        expect(shown).toEqual(sections.flatMap(({ rows }, of) => rows.map((_, row) => [of, row])));
        pages.forEach((page, index) => {
          let used = 0;
          for (const { section: of, from, to } of page)
            used +=
              (sections[of]?.top ?? 0) +
              (sections[of]?.rows ?? []).slice(from, to).reduce((a, b) => a + b, 0);
          expect(used).toBeLessThanOrEqual(index === 0 ? room.first : room.other);
        });
      }),
    );
  });
});
