import { randomUUID } from 'node:crypto';
import type { CallInput } from '../../src/shared/contract.ts';
import { kindNeeds, visitorKinds } from '../../src/shared/visitor-kinds.ts';
import { PUBLIC, type TestRegister } from './test-register.ts';

/** Invented people: accents, apostrophes, one word, right to left, very long. */
export const INVENTED_NAMES = [
  'Amara Nwosu-Reid',
  'Zoë O’Brien-Testcase',
  'Plato',
  'पूर्णिमा उदाहरण',
  'فاطمة مثال',
  'Nguyễn Thị Mẫu',
  'Łukasz Przykładowy',
  'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Cholmondeley-Marjoribanks the Third of Nowhere',
  'Ana María de la Invención y Ruiz',
  '测试·访客',
] as const;

/** A signature as a pen draws it. */
export const SCRIBBLE = [
  Array.from({ length: 40 }, (_, i) => ({ x: 0.1 + i * 0.015, y: 0.3 + Math.sin(i / 3) * 0.1, t: i * 12 })),
];

/** The sign-in of an invented visitor who says yes to everything; `number` varies name and kind. */
export async function aVisitor(register: TestRegister, number = 0): Promise<CallInput<'visits.sign-in'>> {
  const kind = visitorKinds[number % visitorKinds.length] ?? 'visitor';
  const rules = await register.call('rules.in-force', { kind, language: 'en' }, PUBLIC);
  if (!rules.ok) throw new Error(rules.problem.code);
  return {
    submission: randomUUID(),
    answers: {
      kind,
      name: INVENTED_NAMES[number % INVENTED_NAMES.length] ?? 'Plato',
      ...(kindNeeds[kind].organisation === 'required' ? { organisation: 'Imagined Services' } : {}),
      seeing: `Office ${number}`,
    },
    language: 'en',
    acceptances: rules.value.map(({ ruleSet, version, sha256, clauses }) => ({
      ruleSet,
      version,
      sha256,
      clauses: clauses.map(({ id }) => id),
    })),
    signature: { how: 'drawn', strokes: SCRIBBLE },
  };
}
