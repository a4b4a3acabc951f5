import fc from 'fast-check';
import { z } from 'zod';

const jsonSchema = z.looseObject({
  type: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  oneOf: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
});
type JsonSchema = z.infer<typeof jsonSchema>;

/** Anything at all, as a program gone wrong could send it. */
export const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
  maxDepth: 3,
});

const typed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Zoë O’Brien',
      'Mrs Adeyemi',
      '6B',
      'name,class\nAmal,6B\n',
      '08:41',
      'Çelik & Søn',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '\u0000',
      '\uD800',
      '\u202E',
      "'; DROP TABLE visits; --",
      'x'.repeat(5000),
    ),
  },
);

/** What can be said in an input, by its name; a name in `only` is never given any other text. */
interface Words {
  known: Record<string, readonly unknown[]>;
  only?: Record<string, readonly unknown[]>;
}

/** Inputs at and around what a schema takes: most of them fit it, some are wrong in one place. */
export function nearSchema(schema: z.ZodType, { known, only = {} }: Words): fc.Arbitrary<unknown> {
  const anyKnown = fc.constantFrom(...Object.values(known).flat());

  function text({ format, pattern }: JsonSchema): fc.Arbitrary<unknown> {
    if (format === 'uuid') return fc.uuid();
    if (format === 'date') return fc.constantFrom('2026-11-23', '2026-11-20', '2027-02-29', '0000-01-01');
    if (pattern === undefined) return typed;
    return fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: 70 });
  }

  function property(name: string, of: unknown): fc.Arbitrary<unknown> {
    const words = only[name];
    if (words) return fc.constantFrom(...words, 7, null);
    const standing = known[name];
    if (!standing) return around(of);
    return fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...standing) },
      { weight: 4, arbitrary: around(of) },
      { weight: 1, arbitrary: anyKnown },
    );
  }

  function object({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> {
    const entries = Object.fromEntries(
      Object.entries(properties).map(([name, of]) => [name, property(name, of)]),
    );
    const whole = fc.record(entries, { requiredKeys: required });
    const odd = fc.record({ ...entries, extra: anything }, { requiredKeys: [] });
    return fc.oneof({ weight: 25, arbitrary: whole }, { weight: 1, arbitrary: odd });
  }

  function list({ items, minItems = 0, maxItems = 5 }: JsonSchema): fc.Arbitrary<unknown> {
    return fc.array(around(items), { minLength: minItems, maxLength: Math.min(maxItems, 5) });
  }

  function fitting(of: JsonSchema): fc.Arbitrary<unknown> {
    if (of.const !== undefined) return fc.constant(of.const);
    if (of.enum) return fc.constantFrom(...of.enum);
    const choices = of.oneOf ?? of.anyOf;
    if (choices) return fc.oneof(...choices.map((choice) => fitting(jsonSchema.parse(choice))));
    if (of.type === 'object') return object(of);
    if (of.type === 'array') return list(of);
    if (of.type === 'string') return text(of);
    if (of.type === 'boolean') return fc.boolean();
    if (of.type === 'integer')
      return fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.integer());
    if (of.type === 'number')
      return fc.oneof({ weight: 20, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, fc.double());
    return anything;
  }

  function around(of: unknown): fc.Arbitrary<unknown> {
    const fits = fitting(jsonSchema.parse(of));
    return fc.oneof({ weight: 60, arbitrary: fits }, { weight: 1, arbitrary: anything });
  }

  return around(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}
