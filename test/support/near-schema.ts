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
  fc.constantFrom('Zoë O’Brien', 'Mrs Adeyemi', '6B', 'name,class\nAmal,6B\n', '08:41', '482913', 'en', ''),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('\u0000', '\uD800', '\u202E', "'; DROP TABLE visits; --", '__proto__', 'x'.repeat(5000)),
);

/**
 * Inputs at and around what a schema takes: most of them fit it, some are wrong in one place. `known` are words that
 * mean something to the register; `fixed` are the only texts to be used for a property of that name.
 */
export function nearSchema(
  schema: z.ZodType,
  known: readonly string[],
  fixed: Record<string, readonly string[]> = {},
): fc.Arbitrary<unknown> {
  const aimed = fc.constantFrom(...known);

  function text({ format, pattern }: JsonSchema): fc.Arbitrary<unknown> {
    if (format === 'uuid') return fc.oneof({ weight: 4, arbitrary: aimed }, fc.uuid());
    if (format === 'date') return fc.constantFrom('2026-11-23', '2026-11-20', '2027-02-29', '0000-01-01');
    const fitting =
      pattern === undefined ? typed : fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: 70 });
    return fc.oneof(fitting, aimed, typed);
  }

  function object({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> {
    const entries = Object.entries(properties).map(([name, of]) => {
      const only = fixed[name];
      return [name, only ? fc.constantFrom<unknown>(...only, 7, null) : around(of)] as const;
    });
    const whole = fc.record(Object.fromEntries(entries), { requiredKeys: required });
    const odd = fc.record({ ...Object.fromEntries(entries), extra: anything }, { requiredKeys: [] });
    return fc.oneof({ weight: 12, arbitrary: whole }, { weight: 1, arbitrary: odd });
  }

  function fitting(of: JsonSchema): fc.Arbitrary<unknown> {
    if (of.const !== undefined) return fc.constant(of.const);
    if (of.enum) return fc.constantFrom(...of.enum);
    const choices = of.oneOf ?? of.anyOf;
    if (choices) return fc.oneof(...choices.map((choice) => fitting(jsonSchema.parse(choice))));
    if (of.type === 'object') return object(of);
    if (of.type === 'array')
      return fc.array(around(of.items), {
        minLength: of.minItems ?? 0,
        maxLength: Math.min(of.maxItems ?? 5, 5),
      });
    if (of.type === 'string') return text(of);
    if (of.type === 'boolean') return fc.boolean();
    if (of.type === 'integer')
      return fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 5 }) }, fc.integer());
    if (of.type === 'number')
      return fc.oneof({ weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, fc.double());
    return anything;
  }

  function around(of: unknown): fc.Arbitrary<unknown> {
    return fc.oneof(
      { weight: 40, arbitrary: fitting(jsonSchema.parse(of)) },
      { weight: 1, arbitrary: anything },
    );
  }

  return around(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}
