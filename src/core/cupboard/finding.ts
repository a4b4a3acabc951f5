import type { z } from 'zod';
import type { Contract } from '../../shared/contract.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import { instantOf } from '../school-day.ts';
import type { RunningCount } from './count-store.ts';
import type { Counting } from './counting.ts';
import { cupboardStore } from './cupboard-store.ts';
import type { FindRow } from './find-store.ts';
import { type CountCode, countCodeReader } from './count-code.ts';

type Input<N extends 'counts.find' | 'counts.scan' | 'counts.take-back'> = z.output<Contract[N]['input']>;
type Nothing = Record<string, never>;

/** What was just seen in a slot. */
interface Seen {
  slot: number;
  /** Whose it is: null when its code is of nothing held; undefined when no code was read. */
  handover?: string | null;
  note?: string | undefined;
  movedFrom?: number;
}

/** Finding: what lies in the cupboard, touched or scanned. Nothing here tells what is expected. */
export function findingActions(counting: Counting) {
  const { parts, finds, stands, piles, running } = counting;
  const { db, ports, ledger, newId, submit } = parts;
  const cupboard = cupboardStore(db);
  const read = countCodeReader(db);

  /** Writes down what lies in a slot, with what is known of it. */
  function see(count: RunningCount, { slot, handover, note, movedFrom }: Seen): Result<Nothing> {
    if (!cupboard.find(slot)) return refused('slot-unknown');
    const now = stands(count).finds;
    const before = now.find((find) => find.slot === slot);
    // A device lies in one place: where its code was read last.
    const elsewhere =
      handover === undefined || handover === null
        ? undefined
        : now.find((find) => find.handover === handover && find.slot !== slot);
    if (elsewhere) finds.remove(count.id, elsewhere.slot);
    const find: FindRow = {
      slot,
      handover: handover ?? before?.handover ?? null,
      how: handover === undefined ? (before?.how ?? 'touched') : 'scanned',
      note: note ?? before?.note ?? '',
      at: before?.at ?? instantOf(ports.clock.now()),
      ledgerSeq: ledger.head().seq,
      later: before?.later ?? (count.state === 'finished' ? 1 : 0),
      // Before the result is known a second scan only tells more closely where it lies.
      movedFrom:
        movedFrom ?? (count.state === 'finished' ? elsewhere?.slot : undefined) ?? before?.movedFrom ?? null,
    };
    finds.put(count.id, newId(), find);
    return done({});
  }

  /** Once the result is known: the wrong slot a device was moved from, when the tag of its own is scanned. */
  function movedHome(count: RunningCount, code: CountCode): number | undefined {
    if (count.state !== 'finished' || !('slot' in code)) return undefined;
    return piles(count).wrongSlot.find(({ slot }) => slot === code.slot)?.foundIn;
  }

  /** Moves what was found in one slot to another that nothing was found in. */
  function move(count: RunningCount, from: number, to: number): Result<Nothing> {
    const now = stands(count).finds;
    const find = now.find((one) => one.slot === from);
    if (!find || from === to) return refused('nothing-changed');
    if (now.some((one) => one.slot === to)) return refused('slot-taken', { facts: { slot: to } });
    const { handover, how, note } = find;
    const moved = see(count, {
      slot: to,
      note,
      movedFrom: from,
      ...(how === 'scanned' ? { handover } : {}),
    });
    if (moved.ok) finds.remove(count.id, from);
    return moved;
  }

  /**
   * Once the result is known: somebody looked again into a slot whose code was of nothing held, and says that what is
   * looked for lies there after all. What was found before is in the ledger with the result.
   */
  function lookAgain(count: RunningCount, slot: number): void {
    const before = stands(count).finds.find((find) => find.slot === slot);
    if (count.state === 'finished' && before?.how === 'scanned' && before.handover === null)
      finds.remove(count.id, slot);
  }

  /** The device of a code: the one of this slot, otherwise the first that was not found yet. */
  function deviceOf(code: CountCode, count: RunningCount, slot: number | undefined) {
    if ('slot' in code) return undefined;
    const found = new Set(stands(count).finds.map(({ handover }) => handover));
    const { devices } = code;
    return (
      devices.find((device) => device.slot === slot) ??
      devices.find(({ handover }) => !found.has(handover)) ??
      devices[0]
    );
  }

  return {
    find({ submission, count: id, slot, payload, note }: Input<'counts.find'>): Result<Nothing> {
      return submit<Nothing>(
        { id: submission, call: 'counts.find' },
        () => {
          const count = running(id);
          if (!count.ok) return count;
          const code = payload === undefined ? done(undefined) : read(payload);
          if (!code.ok) return code;
          const device = code.value && deviceOf(code.value, count.value, slot);
          const handover = code.value && !('slot' in code.value) ? (device?.handover ?? null) : undefined;
          if (code.value === undefined && note === undefined) lookAgain(count.value, slot);
          const seen = see(count.value, { slot, note, ...(handover === undefined ? {} : { handover }) });
          return seen.ok ? done({ subject: `slot/${slot}`, value: {} }) : seen;
        },
        () => done({}),
      );
    },

    scan({ submission, count: id, payload, slot }: Input<'counts.scan'>) {
      return submit<{ slot: number; known: boolean }>(
        { id: submission, call: 'counts.scan' },
        () => {
          const count = running(id);
          if (!count.ok) return count;
          const code = read(payload);
          if (!code.ok) return code;
          const where = 'slot' in code.value ? code.value.slot : slot;
          // Blind: no code tells where its device belongs, nor whether there is one.
          if (where === undefined) return refused('count-slot-needed');
          const device = deviceOf(code.value, count.value, where);
          const known = 'slot' in code.value || device !== undefined;
          const from = movedHome(count.value, code.value);
          const seen =
            from === undefined
              ? see(count.value, {
                  slot: where,
                  ...('slot' in code.value ? {} : { handover: device?.handover ?? null }),
                })
              : move(count.value, from, where);
          return seen.ok ? done({ subject: `${where} ${known}`, value: { slot: where, known } }) : seen;
        },
        (subject) => {
          const [where, known] = subject.split(' ');
          return done({ slot: Number(where), known: known === 'true' });
        },
      );
    },

    takeBack({ submission, count: id, slot, movedTo }: Input<'counts.take-back'>): Result<Nothing> {
      return submit<Nothing>(
        { id: submission, call: 'counts.take-back' },
        () => {
          const count = running(id);
          if (!count.ok) return count;
          const taken =
            movedTo === undefined
              ? finds.remove(id, slot)
                ? done({})
                : refused('nothing-changed')
              : move(count.value, slot, movedTo);
          return taken.ok ? done({ subject: `slot/${slot}`, value: {} }) : taken;
        },
        () => done({}),
      );
    },
  };
}
