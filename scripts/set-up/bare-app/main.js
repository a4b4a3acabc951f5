// Stands in for Electron's own default app, which the fallback runtime lacks: opens the app in the given folder,
// after the module of `-r`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const parameters = process.argv.slice(1);
const requiredAt = parameters.indexOf('-r');
const [, required] = requiredAt < 0 ? [] : parameters.splice(requiredAt, 2);
if (required !== undefined) createRequire(import.meta.url)(resolve(required));

const folder = resolve(parameters.find((parameter) => !parameter.startsWith('-')) ?? '.');
const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

process.defaultApp = true;
app.setName(productName ?? name);
app.setVersion(version);
app.setAppPath(folder);
app.setPath('userData', join(app.getPath('appData'), productName ?? name));

// Awaited, so that the app's top level still runs before Electron is ready.
await import(pathToFileURL(join(folder, main)).href);
