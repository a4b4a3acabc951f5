/**
 * Runs in the public page: people sign in and out as fast as the register takes them. Each submission that was
 * acknowledged is told on the console at once.
 */
export async function crowdAtTheDoor(): Promise<void> {
  const rules = await window.kiosk.call('rules.in-force', { kind: 'parent', language: 'en' });
  if (!rules.ok) throw new Error(JSON.stringify(rules.problem));
  const acceptances = rules.value.map(({ ruleSet, version, sha256, clauses }) => ({
    ruleSet,
    version,
    sha256,
    clauses: clauses.map(({ id }) => id),
  }));
  const strokes = [Array.from({ length: 30 }, (_, at) => ({ x: 0.1 + at / 50, y: 0.3, t: at * 10 }))];
  const comeAndGo = async (): Promise<void> => {
    for (;;) {
      const submission = crypto.randomUUID();
      const arrived = await window.kiosk.call('visits.sign-in', {
        submission,
        answers: {
          kind: 'parent',
          name: `Zoë O’Brien-${submission.replace(/\d/gu, 'x')}`,
          seeing: 'The office',
        },
        language: 'en',
        acceptances,
        signature: { how: 'drawn', strokes },
      });
      if (!arrived.ok) throw new Error(JSON.stringify(arrived.problem));
      console.log(`saved ${submission}`);
      const leaving = crypto.randomUUID();
      const { payload } = arrived.value;
      const left = await window.kiosk.call('visits.sign-out-by-pass', { submission: leaving, payload });
      if (!left.ok) throw new Error(JSON.stringify(left.problem));
      console.log(`saved ${leaving}`);
    }
  };
  await Promise.all([comeAndGo(), comeAndGo(), comeAndGo()]);
}

/**
 * Runs in the desk’s page, with somebody signed in: phones go in and out as fast as the register takes them. What an
 * earlier kill left in the cupboard is undone first.
 */
export async function rushAtTheDesk(): Promise<void> {
  const giveBack = async (handover: string, ticket: string): Promise<void> => {
    const submission = crypto.randomUUID();
    const returned = await window.kiosk.call('phones.give-back', {
      submission,
      handover,
      ticket,
      conditions: [],
      note: '',
      collector: { who: 'pupil' },
    });
    if (!returned.ok) throw new Error(JSON.stringify(returned.problem));
    console.log(`saved ${submission}`);
  };
  for (;;) {
    const board = await window.kiosk.call('phones.board', {});
    if (!board.ok) throw new Error(JSON.stringify(board.problem));
    const { pupils, nextFreeSlot } = board.value;
    const left = pupils.find(({ handover }) => handover !== null)?.handover;
    const [pupil] = pupils;
    if (left !== null && left !== undefined) {
      // Its ticket went with the kill, a moment ago.
      const submission = crypto.randomUUID();
      const undone = await window.kiosk.call('phones.undo', { submission, handover: left });
      if (!undone.ok) throw new Error(JSON.stringify(undone.problem));
      console.log(`saved ${submission}`);
    } else if (pupil && nextFreeSlot !== null) {
      const submission = crypto.randomUUID();
      const taken = await window.kiosk.call('phones.hand-in', {
        submission,
        pupil: pupil.id,
        slot: nextFreeSlot,
        device: { kind: 'smartphone', look: 'black' },
        conditions: [],
        note: '',
        seenOff: true,
      });
      if (!taken.ok) throw new Error(JSON.stringify(taken.problem));
      console.log(`saved ${submission}`);
      await giveBack(taken.value.handover, taken.value.ticket.id);
    } else throw new Error('Nobody is left at the desk');
  }
}
