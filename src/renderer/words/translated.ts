type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The sentence a plural key belongs to: `people` of `people_one`. */
type Counted<Key> = Key extends `${infer Sentence}_${Category}` ? Sentence : never;

/**
 * The words of one English file as another language has them: the same keys, and of a counted sentence the forms that
 * language counts with (`Intl.PluralRules`). A sentence that is not translated yet is shown in English; a house test says
 * which are missing or too many.
 */
export type Translated<English> = {
  readonly [
    Key in keyof English as Key extends `${string}_${Category}` ? never : Key
  ]?: English[Key] extends string ? string : Translated<English[Key]>;
} & { readonly [Sentence in Counted<keyof English> as `${Sentence}_other`]?: string } & {
  readonly [Sentence in Counted<keyof English> as `${Sentence}_${Exclude<Category, 'other'>}`]?: string;
};
