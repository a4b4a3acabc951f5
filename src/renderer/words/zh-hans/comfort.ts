import type { comfort as english } from '../en/comfort.ts';
import type { Translated } from '../translated.ts';

/** How a screen looks and sounds for whoever stands in front of it: Simplified Chinese. */
export const comfort = {
  open: '显示方式',
  title: '适合您的显示方式',
  lead: '在您用完之前一直保持这样。不会保存任何内容。',
  deskTitle: '这个屏幕的显示方式',
  deskLead: '在程序重新启动之前一直保持这样。',
  theme: '颜色',
  themes: {
    day: '浅色',
    contrast: '高对比度',
    evening: '夜间深色',
  },
  text: '文字大小',
  texts: {
    normal: '标准',
    large: '大',
    largest: '最大',
  },
  low: '把按键移到下方',
  calm: '没有动画',
  sounds: '声音',
  usual: '恢复原样',
  touchToBegin: '触摸屏幕开始',
} as const satisfies Translated<typeof english>;
