import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The project’s top folder. */
export const HOUSE = resolve(import.meta.dirname, '../..');

/** A file of the project with its text. */
export interface SourceFile {
  /** Path from the top folder, with forward slashes. */
  path: string;
  text: string;
}

/** Every file below some folders whose name ends in one of the endings. */
export function filesBelow(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(HOUSE, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('node_modules'))
      .map((path) => ({
        path: relative(HOUSE, path).replaceAll('\\', '/'),
        text: readFileSync(path, 'utf8'),
      })),
  );
}

/** One import: from which file, of what, and whether of types alone. */
export interface Import {
  from: string;
  /** Path from the top folder for a file of ours; the package’s name otherwise. */
  to: string;
  ours: boolean;
  typeOnly: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu;

/** The imports of a file, read from its text. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const target = match[3] ?? match[4] ?? '';
    const ours = target.startsWith('.');
    const to = ours
      ? relative(HOUSE, resolve(HOUSE, dirname(path), target.replace(/\?.*$/u, ''))).replaceAll('\\', '/')
      : target;
    return { from: path, to, ours, typeOnly: match[2] !== undefined };
  });
}
