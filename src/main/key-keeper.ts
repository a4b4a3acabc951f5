import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { safeStorage } from 'electron';
import type { KeyKeeper } from '../core/ports.ts';
import { writeLasting } from './app-data.ts';

/**
 * Keeps the Ed25519 key the days are sealed with: encrypted by the operating system where it really keeps secrets,
 * otherwise in a file that only this account can read. A key that can no longer be read is set aside, never written
 * over, and `lost` is told: the new key shows in every later export.
 */
export function keepKey(folder: string, lost: (error: unknown) => void): KeyKeeper {
  const locked = join(folder, 'seal-key.locked');
  const plain = join(folder, 'seal-key');
  // A key ring that is only not open yet must not cost the key: its file is left alone then.
  const key =
    (systemKeepsSecrets() ? read(locked, unlock, lost) : undefined) ??
    read(plain, fromText, lost) ??
    make(locked, plain);
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return { sign: (bytes) => sign(null, bytes, key), publicKey: () => publicKey };
}

function read(
  path: string,
  open: (bytes: Buffer) => KeyObject,
  lost: (error: unknown) => void,
): KeyObject | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return open(readFileSync(path));
  } catch (error) {
    lost(error);
    renameSync(path, `${path}.unreadable-${Date.now()}`);
    return undefined;
  }
}

function make(locked: string, plain: string): KeyObject {
  const { privateKey } = generateKeyPairSync('ed25519');
  const text = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  if (systemKeepsSecrets()) writeLasting(locked, safeStorage.encryptString(text));
  else writeLasting(plain, text);
  return privateKey;
}

function unlock(bytes: Buffer): KeyObject {
  return createPrivateKey(safeStorage.decryptString(bytes));
}

function fromText(bytes: Buffer): KeyObject {
  return createPrivateKey(bytes);
}

/** Without a key ring, Linux “encrypts” with a password that is in Electron’s own source. */
function systemKeepsSecrets(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false;
  if (process.platform !== 'linux') return true;
  return !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
}
