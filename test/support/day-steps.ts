import fc from 'fast-check';
import type { CallInput, CallName, CallOutput } from '../../src/shared/contract.ts';
import { deviceKinds } from '../../src/shared/devices.ts';
import { type Result } from '../../src/shared/result.ts';
import { visitorKinds } from '../../src/shared/visitor-kinds.ts';
import type { Sender } from '../../src/core/route.ts';
import { arrival, openDesk, submissionId, valueOf } from './arriving.ts';
import { DESK, PUBLIC, testRegister, type TestRegister } from './test-register.ts';

/** One step of a day: what is done, and figures to choose whom and what by. */
export interface Step {
  what: (typeof steps)[number];
  who: number;
  which: number;
}

const steps = [
  'arrive',
  'decline',
  'leave-by-pass',
  'leave-by-name',
  'leave-by-staff',
  'call-help',
  'answer-help',
  'add-pupil',
  'hand-in',
  'hand-in',
  'hand-in',
  'scan',
  'give-back',
  'give-back',
  'undo',
  'undo',
  'reissue',
  'reprint',
  'send-again',
  'wait',
  'lock-and-open',
  'expect',
  'arrive-expected',
  'make-card',
  'arrive-by-card',
  'closing-time',
] as const;

/** Any order of steps, valid or not at the moment they come. */
export const day = fc.array(
  fc.record({ what: fc.constantFrom(...steps), who: fc.nat(6), which: fc.nat(6) }),
  { minLength: 5, maxLength: 40 },
);

const NAMES = [
  'Zoë O’Brien',
  'Ng',
  'محمد',
  'Maria Silva',
  'maria silva',
  'Þórunn',
  'Wolfeschlegelstein',
] as const;

/** Plays the steps of a day against a register. */
export class Player {
  readonly register: TestRegister;
  /** Calls that were answered with a value. */
  succeeded = 0;
  readonly #head: string;
  readonly #passes: CallOutput<'visits.sign-in'>[] = [];
  readonly #pupils: string[] = [];
  readonly #handovers: CallOutput<'phones.hand-in'>[] = [];
  readonly #expected: string[] = [];
  readonly #cards: CallOutput<'cards.make'>[] = [];
  #last: (() => Promise<unknown>) | undefined;

  private constructor(register: TestRegister, head: string) {
    this.register = register;
    this.#head = head;
  }

  /** A player with a register of their own and an open desk. */
  static async begin(): Promise<Player> {
    const register = testRegister();
    const player = new Player(register, (await openDesk(register)).id);
    for (const who of [0, 1, 2]) await player.play({ what: 'add-pupil', who, which: 0 });
    return player;
  }

  async #call<N extends CallName>(
    name: N,
    input: CallInput<N>,
    sender: Sender,
  ): Promise<Result<CallOutput<N>>> {
    this.#last = () => this.register.call(name, input, sender);
    const result = await this.register.call(name, input, sender);
    if (result.ok) this.succeeded += 1;
    return result;
  }

  /** Plays one step; what cannot be done now is refused by the register, never by the player. */
  async play({ what, who, which }: Step): Promise<void> {
    const { register } = this;
    const submission = submissionId();
    const name = NAMES[who] ?? 'Ng';
    const pass = this.#passes[which % (this.#passes.length || 1)];
    const kept = this.#handovers[which % (this.#handovers.length || 1)];
    const handover = kept?.handover ?? submission;
    register.clock.pass(1000);
    switch (what) {
      case 'arrive': {
        const kind = visitorKinds[which] ?? 'parent';
        const organisation =
          kind === 'parent' || kind === 'volunteer' || kind === 'governor' ? {} : { organisation: 'Tempo' };
        const made = await this.#call(
          'visits.sign-in',
          await arrival(register, kind, { name, ...organisation }),
          PUBLIC,
        );
        if (made.ok) this.#passes.push(made.value);
        break;
      }
      case 'decline': {
        const { answers, acceptances } = await arrival(register, 'parent', { name });
        const said = acceptances[0];
        if (!said) return;
        const { ruleSet, version, sha256, clauses } = said;
        const clause = clauses[which % clauses.length] ?? '';
        await this.#call(
          'visits.decline',
          { submission, answers, language: 'en', ruleSet, version, sha256, clause },
          PUBLIC,
        );
        break;
      }
      case 'leave-by-pass':
        await this.#call('visits.sign-out-by-pass', { submission, payload: pass?.payload ?? '' }, PUBLIC);
        break;
      case 'leave-by-name':
        await this.#call('visits.sign-out-by-name', { submission, name, seeing: 'Adeyemi' }, PUBLIC);
        break;
      case 'leave-by-staff':
        await this.#call('visits.sign-out-by-staff', { submission, visit: pass?.visit ?? submission }, DESK);
        break;
      case 'call-help':
        await this.#call('help.call', { submission, reason: 'help' }, PUBLIC);
        break;
      case 'answer-help': {
        const [waiting] = valueOf(await register.call('help.waiting', {}, DESK));
        await this.#call('help.answer', { id: waiting?.id ?? submission }, DESK);
        break;
      }
      case 'add-pupil': {
        const made = await this.#call('pupils.add', { submission, name, className: `${which}B` }, DESK);
        if (made.ok) this.#pupils.push(made.value.id);
        break;
      }
      case 'hand-in': {
        const made = await this.#call(
          'phones.hand-in',
          {
            submission,
            pupil: this.#pupils[who % this.#pupils.length] ?? '',
            slot: which + 1,
            device: { kind: deviceKinds[(who + which) % 2] ?? 'other', look: '' },
            conditions: [],
            note: '',
            seenOff: true,
          },
          DESK,
        );
        if (made.ok) this.#handovers.push(made.value);
        break;
      }
      case 'scan':
        await this.#call('phones.scan', { payload: kept?.ticket.payload ?? '' }, DESK);
        break;
      case 'give-back': {
        const collector = who > 3 ? { who: 'adult' as const, name } : { who: 'pupil' as const };
        const ticket = kept?.ticket.id ?? submission;
        await this.#call(
          'phones.give-back',
          { submission, handover, ticket, conditions: [], note: '', collector },
          DESK,
        );
        break;
      }
      case 'undo':
        await this.#call('phones.undo', { submission, handover }, DESK);
        break;
      case 'reissue': {
        const input = {
          submission,
          handover,
          pin: '291746',
          print: false,
          identity: 'known-by-staff',
          reason: 'lost on the bus',
        } as const;
        const made = await this.#call('tickets.reissue', input, DESK);
        if (made.ok && kept) kept.ticket = made.value.ticket;
        break;
      }
      case 'reprint':
        await this.#call('tickets.reprint', { submission, handover }, DESK);
        break;
      case 'send-again':
        await this.#last?.();
        break;
      case 'wait':
        register.clock.pass(20_000 * which);
        register.touch(DESK.window);
        break;
      case 'expect': {
        const answers = { kind: 'visitor', name, seeing: 'Adeyemi' } as const;
        const made = await this.#call(
          'expected.add',
          { submission, day: '2026-11-23', at: null, answers },
          DESK,
        );
        if (made.ok) this.#expected.push(made.value.id);
        break;
      }
      case 'arrive-expected': {
        const expected = this.#expected[which % (this.#expected.length || 1)] ?? submission;
        await this.#call(
          'visits.sign-in',
          { ...(await arrival(register, 'visitor', { name })), expected },
          PUBLIC,
        );
        break;
      }
      case 'make-card': {
        const made = await this.#call('cards.make', { submission, visit: pass?.visit ?? submission }, DESK);
        if (made.ok) this.#cards.push(made.value);
        break;
      }
      case 'arrive-by-card': {
        const card = this.#cards[which % (this.#cards.length || 1)];
        const input = await arrival(register, 'visitor', { name: card?.name ?? name });
        await this.#call('visits.sign-in', { ...input, recognised: card?.payload ?? '' }, PUBLIC);
        break;
      }
      case 'closing-time':
        // Two times in five: a day that ends again and again has no time for anything else.
        if (who > 2) register.clock.pass(5 * 3_600_000);
        register.tick();
        await this.#call('staff.sign-in', { staff: this.#head, pin: '291746' }, DESK);
        break;
      case 'lock-and-open':
        await this.#call('staff.sign-out', {}, DESK);
        await this.#call(
          'staff.sign-in',
          { staff: this.#head, pin: which === 0 ? '135790' : '291746' },
          DESK,
        );
        break;
    }
  }

  /** Exports the day into the register’s own folder, which seals the ledger so far. */
  async seal(): Promise<CallOutput<'logs.export'>> {
    await this.register.call('staff.sign-in', { staff: this.#head, pin: '291746' }, DESK);
    const input = { submission: submissionId(), day: '2026-11-23', folder: this.register.folder };
    return valueOf(await this.register.call('logs.export', input, DESK));
  }
}
