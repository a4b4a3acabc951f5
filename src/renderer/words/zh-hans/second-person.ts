import type { secondPerson as english } from '../en/second-person.ts';
import type { Translated } from '../translated.ts';

/** What is asked of a colleague who agrees to something beside the one signed in: Simplified Chinese. */
export const secondPerson = {
  who: '哪位同事和您在一起？',
  pin: '同事自己的 PIN',
  pinHint: '由同事自己输入。只用于这一次，不会打开任何内容。',
  whoMissing: '请选择和您在一起的同事',
  pinMissing: '请同事输入自己的 PIN',
  nobody: '没有其他人有手机工作台的账户',
  nobodyMore: '这需要两个人。校长在“员工”中为一位同事创建账户后，就能办理。',
  failed: '同事无法显示',
} as const satisfies Translated<typeof english>;
