import type { Signature } from '../shared/signature.ts';
import { canonical, type Json, sha256 } from './ledger/entry.ts';

/** A signature as a table keeps it: exactly one of the three is there. */
export interface StoredSignature {
  /** The strokes as canonical JSON. */
  strokes: string | null;
  typed: string | null;
  /** Id of the member of staff who stood by. */
  witness: string | null;
}

/** What a table keeps of a signature: never the witness’s PIN. */
export function storedSignature(signature: Signature): StoredSignature {
  const none = { strokes: null, typed: null, witness: null };
  if (signature.how === 'drawn') return { ...none, strokes: canonical(signature.strokes) };
  if (signature.how === 'typed') return { ...none, typed: signature.name };
  return { ...none, witness: signature.witness };
}

/** What the ledger says of it: of a drawn one the SHA-256 of the strokes as they are stored. */
export function signatureInLedger({ strokes, typed, witness }: StoredSignature): Json {
  if (strokes !== null) return { how: 'drawn', sha256: sha256(strokes) };
  return typed === null ? { how: 'assisted', witness } : { how: 'typed', name: typed };
}
