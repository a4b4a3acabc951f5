import type { keyboard as english } from '../en/keyboard.ts';
import type { Translated } from '../translated.ts';

/** The words on and behind the keys on the glass: Simplified Chinese. A name begins with what stands on the key. */
export const keyboard = {
  labels: {
    keyboard: '键盘',
    shift: '大写字母',
    erase: '删除',
    letters: 'abc，字母',
    symbols: '123，数字和符号',
    accents: 'é ñ ş，带符号的字母',
    latin: 'abc，拉丁字母',
    native: '本语言的文字',
    space: '空格',
    next: '下一栏',
    hide: '隐藏',
    show: '显示键盘',
  },
  characters: { apostrophe: '撇号', hyphen: '连字符', sign: '符号 {{sign}}' },
  latinNames: '请用拉丁字母输入姓名，和护照上一样。',
  pad: { label: '数字键', erase: '删除' },
} as const satisfies Translated<typeof english>;
