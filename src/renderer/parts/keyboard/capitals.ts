/** How a box asks for capitals: the words of the HTML `autocapitalize` attribute. */
export type Capitals = 'words' | 'sentences' | 'none';

/** Reads the attribute’s value; what is missing or unknown counts as sentences, as in browsers. */
export function capitalsOf(attribute: string | null): Capitals {
  return attribute === 'words' || attribute === 'none' ? attribute : 'sentences';
}

/** Whether the next letter is a capital, from the text before the caret. */
export function wantsCapital(before: string, capitals: Capitals): boolean {
  if (capitals === 'none') return false;
  if (capitals === 'words') return /(?:^|[\s-])$/u.test(before);
  return /(?:^|[.!?]\s+)\s*$/u.test(before);
}
