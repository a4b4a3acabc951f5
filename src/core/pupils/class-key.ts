import { nameKey } from '../../shared/text.ts';

const BEFORE = /^(?:(?:year|yr|class|form|reg|registration|tutor|group) )+(?=.)/u;
const BEFORE_FIGURE = /^(?:year|yr|y|class|form)(?=\d)/u;
const BEHIND = /(?<=.) (?:class|form|group)$/u;

/**
 * The form of a class used for comparing: «6B», «6 b», «Year 6 B», «Class 6B» and «Y6B» are one class, «6 Maple» and
 * «Maple» are two.
 */
export function classKey(className: string): string {
  return nameKey(className)
    .replace(BEFORE, '')
    .replace(BEFORE_FIGURE, '')
    .replace(BEHIND, '')
    .replace(/^0+(?=\d)/u, '')
    .replace(/^(\d+) (?=\p{L})/u, '$1');
}
