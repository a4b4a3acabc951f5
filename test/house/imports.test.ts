import { describe, expect, it } from 'vitest';
import { filesBelow, type Import, importsOf } from './source-files.ts';

const files = filesBelow(['src'], ['.ts', '.tsx']);
const imports = files.flatMap(importsOf);

const ROOMS = ['shared', 'core', 'main', 'preload', 'renderer'] as const;
type Room = (typeof ROOMS)[number];

/** Which rooms each room may import from: the arrows of the house. */
const MAY: Record<Room, readonly Room[]> = {
  shared: ['shared'],
  core: ['core', 'shared'],
  main: ['main', 'core', 'shared'],
  preload: ['preload', 'shared'],
  renderer: ['renderer', 'shared'],
};

const NODE = /^node:/u;
/** Packages that must not be seen in a room. */
const MUST_NOT: Record<Room, readonly RegExp[]> = {
  shared: [NODE, /^electron/u, /^react/u, /^better-sqlite3/u, /^@tanstack/u, /^i18next/u],
  core: [
    /^electron/u,
    /^react/u,
    /^@tanstack/u,
    /^i18next/u,
    /^node:(?:http|https|net|dgram|tls|dns|http2)$/u,
  ],
  main: [/^react/u, /^node:(?:http|https|net|dgram|tls|dns|http2|child_process)$/u],
  preload: [NODE, /^react/u, /^better-sqlite3/u],
  renderer: [NODE, /^electron/u, /^better-sqlite3/u],
};

/**
 * The one file that speaks with the system’s print queues: over a socket of this machine, which is no network, and by one
 * command of the system’s own that takes a paper out again.
 */
const MAY_ALL_THE_SAME = new Set([
  'src/main/printing/cups-server.ts → node:http',
  'src/main/printing/cups-server.ts → node:child_process',
]);

function roomOf(path: string): Room | undefined {
  return ROOMS.find((room) => path.startsWith(`src/${room}/`));
}

/** Imports that go where their room may not. */
function strays(all: readonly Import[]): string[] {
  return all.flatMap(({ from, to, ours }) => {
    const room = roomOf(from);
    if (!room) return [`${from} stands in no room`];
    if (ours) {
      const target = roomOf(to);
      return target && MAY[room].includes(target) ? [] : [`${from} → ${to}`];
    }
    const arrow = `${from} → ${to}`;
    if (MAY_ALL_THE_SAME.has(arrow)) return [];
    return MUST_NOT[room].some((banned) => banned.test(to)) ? [arrow] : [];
  });
}

/** A ring of files that import one another, if there is one. Types count too. */
function ring(all: readonly Import[]): string[] | undefined {
  const next = Map.groupBy(
    all.filter(({ ours }) => ours),
    ({ from }) => from,
  );
  const done = new Set<string>();
  function walk(path: string, trail: readonly string[]): string[] | undefined {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const { to } of next.get(path) ?? []) {
      const found = walk(to, [...trail, path]);
      if (found) return found;
    }
    done.add(path);
    return undefined;
  }
  for (const path of next.keys()) {
    const found = walk(path, []);
    if (found) return found;
  }
  return undefined;
}

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('point one way: screens to the bridge, the shell to the core, everything to shared', () => {
    expect(strays(imports)).toEqual([]);
    const arrows = new Set(imports.map(({ from, to }) => `${from} → ${to}`));
    expect([...MAY_ALL_THE_SAME].filter((arrow) => !arrows.has(arrow))).toEqual([]);
  });

  it('form no ring', () => {
    expect(ring(imports)).toBeUndefined();
  });

  it('would be found pointing the wrong way, or in a ring', () => {
    const ours = (from: string, to: string): Import => ({ from, to, ours: true, typeOnly: false });
    expect(strays([ours('src/core/a.ts', 'src/main/b.ts')])).toHaveLength(1);
    expect(strays([{ from: 'src/renderer/a.ts', to: 'node:fs', ours: false, typeOnly: true }])).toHaveLength(
      1,
    );
    expect(ring([ours('a', 'b'), ours('b', 'c'), ours('c', 'a')])).toEqual(['a', 'b', 'c', 'a']);
  });

  it('reach SQLite in the core alone', () => {
    const reaching = imports
      .filter(({ to }) => to.startsWith('better-sqlite3'))
      .map(({ from }) => roomOf(from));
    expect(new Set(reaching)).toEqual(new Set(['core']));
  });
});
