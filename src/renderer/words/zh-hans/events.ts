import type { events as english } from '../en/events.ts';
import type { Translated } from '../translated.ts';

/** School events on the office’s page of visitors: Simplified Chinese. */
export const events = {
  explain:
    '活动期间，欢迎屏幕的各扇门上方会显示该活动的牌子，从开始前半小时起显示。从这块牌子签到的人要回答学校活动的规则，签到步骤也更少。',
  title_other: '已安排 {{count}} 个活动',
  none: '没有安排活动',
  noneMore: '请登记集会、义卖或音乐会，家长就能从该活动自己的牌子签到。',
  list: '今天及以后的活动',
  name: '活动',
  day: '日期',
  when: '时间',
  hours: '{{from}} 至 {{until}}',
  arrived: '已到',
  onNow: '牌子正在显示',
  actions: '取消活动',
  cancel: '取消',
  cancelLabel: '取消 {{name}}',
  add: {
    open: '新建活动',
    title: '学校活动',
    name: '活动叫什么？',
    nameHint: '会显示在牌子上，例如“丰收集会”',
    nameMissing: '请输入活动名称',
    day: '哪一天？',
    dayMissing: '请选择日期',
    dayOver: '请选择今天或以后的日期',
    from: '几点开始？',
    until: '几点结束？',
    timeHint: '例如 14:00',
    timeMissing: '请输入时间，例如 14:00',
    save: '新建活动',
    saving: '正在保存……',
    close: '不新建',
    done: '{{name}} 已安排在{{day}}。',
  },
  cancelling: {
    title: '取消 {{name}}？',
    explain: '活动的牌子会从欢迎屏幕上消失，不能再为它签到。已经来参加的人仍保持签到。',
    keep: '保留',
    yes: '是，取消活动',
    saving: '正在保存……',
    done: '{{name}} 已取消。',
  },
} as const satisfies Translated<typeof english>;
