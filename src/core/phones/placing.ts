import type { DeviceKind } from '../../shared/devices.ts';
import { refused, type Result } from '../../shared/result.ts';
import { cupboardStore } from '../cupboard/cupboard-store.ts';
import type { Desk } from './desk.ts';

/** Where devices are put. */
export interface Placing {
  /** Why a device of a child cannot be put into a slot; undefined when it can. */
  whyNot(device: { pupil: string; kind: DeviceKind; slot: number }): Result<never> | undefined;
  /** A slot to put a child’s device into: the one asked for when it can take it, otherwise the first that can. */
  slotFor(usual: number | undefined): Result<number>;
}

/** The rules of the cupboard: one device a slot, one slot a device, nothing into a slot that is out of order. */
export function makePlacing({ parts, handovers }: Desk): Placing {
  const cupboard = cupboardStore(parts.db);
  const isFree = (slot: number) => handovers.inSlot(slot) === undefined;
  const firstFree = () =>
    cupboard.all().find(({ number, outOfOrderSince }) => outOfOrderSince === null && isFree(number))?.number;
  const full = () => refused('cupboard-full', { facts: { slots: cupboard.numbers().length } });

  return {
    whyNot({ pupil, kind, slot }) {
      const place = cupboard.find(slot);
      if (!place) return refused('slot-unknown', { facts: { slot } });
      const same = handovers.ofDevice(pupil, kind);
      if (same) return refused('device-already-held', { facts: { slot: same.slot } });
      if (place.outOfOrderSince !== null) return refused('slot-out-of-order', { facts: { slot } });
      if (isFree(slot)) return undefined;
      return firstFree() === undefined ? full() : refused('slot-taken', { facts: { slot } });
    },
    slotFor(usual) {
      const place = usual === undefined ? undefined : cupboard.find(usual);
      const wanted = place?.outOfOrderSince === null && isFree(place.number) ? place.number : undefined;
      const slot = wanted ?? firstFree();
      return slot === undefined ? full() : { ok: true, value: slot };
    },
  };
}
