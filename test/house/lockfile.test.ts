import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const dependencies = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies, devDependencies: dependencies, allowScripts: z.record(z.string(), z.boolean()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const lockEntry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});
const lock = z
  .object({ lockfileVersion: z.number(), packages: z.record(z.string(), lockEntry) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('the lockfile', () => {
  it('names exact versions of everything the project asks for', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
    for (const [name, version] of asked) expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  it('holds a SHA-512 sum and no address for every package', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(
      packages.filter(([, entry]) => !/^sha512-[A-Za-z0-9+/]{86}==$/u.test(entry.integrity ?? '')),
    ).toEqual([]);
    expect(packages.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });

  it('lets a single install script run, and decides about every other one by name', () => {
    const withScripts = packages
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(Object.keys(manifest.allowScripts).toSorted()).toEqual(withScripts.toSorted());
    expect(Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed)).toEqual([['node', true]]);
  });

  it('ships better-sqlite3 alone; the rest is bundled', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['better-sqlite3']);
  });
});
