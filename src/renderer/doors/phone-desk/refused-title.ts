import type { TFunction } from 'i18next';
import type { Problem } from '../../../shared/problems.ts';

const titled = [
  'ticket-used',
  'ticket-voided',
  'ticket-replaced',
  'ticket-undone',
  'ticket-not-found',
  'code-damaged',
  'code-foreign',
  'code-is-pass',
  'code-is-card',
  'child-card-cancelled',
  'slot-tag-cancelled',
  'nothing-held',
  'handover-not-held',
  'device-already-held',
  'permission-missing',
  'keeps-own-device',
  'adult-only',
  'cupboard-full',
  'slot-taken',
  'slot-out-of-order',
  'undo-too-late',
  'undo-superseded',
] as const;

/** The few words for a refusal, above its sentence. */
export function refusedTitle(t: TFunction<'kiosk'>, problem: Problem): string {
  const code = titled.find((one) => one === problem.code);
  return t(`phoneDesk.refused.${code ?? 'other'}`);
}
