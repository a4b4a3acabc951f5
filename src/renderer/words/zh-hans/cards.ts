import type { cards as english } from '../en/cards.ts';
import type { Translated } from '../translated.ts';

/** Return cards, for visitors who come again and again: Simplified Chinese. */
export const cards = {
  explain:
    '把回访卡对准扫码器的人，不用再输入姓名。卡上的码不含任何人的信息，但门口会用姓名欢迎持卡人：卡丢失后，请立即作废。',
  title_other: '{{count}} 张回访卡正在使用',
  none: '还没有人有回访卡',
  noneMore: '请在“在校人员”页面为在校的访客制作。',
  search: '查找卡',
  nobodyFound: '没有卡的姓名含这些字母。',
  list: '正在使用的回访卡',
  name: '姓名',
  made: '制作日期',
  used: '上次使用',
  never: '还没有用过',
  actions: '显示卡，或报告丢失',
  show: '显示',
  showLabel: '显示 {{name}} 的卡',
  lost: '卡已丢失',
  lostLabel: '卡已丢失：{{name}}',
  make: '制作回访卡',
  makeLabel: '制作回访卡：{{name}}',
  making: '正在保存……',
  has: '已有卡',
  card: {
    title: '{{name}} 的回访卡',
    how: '请为访客打印。下次来时把卡对准扫码器，不用输入姓名。',
    code: '回访卡的二维码',
    print: '打印卡',
    close: '完成',
  },
  losing: {
    title: '{{name}} 的卡丢失了吗？',
    explain: '这张卡会立即失效，不能恢复。持卡人下次到访时，您可以制作新卡。',
    keep: '没有丢失',
    yes: '是，作废',
    saving: '正在保存……',
    done: '{{name}} 的卡不再有效。',
  },
} as const satisfies Translated<typeof english>;
