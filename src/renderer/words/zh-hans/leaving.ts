import type { leaving as english } from '../en/leaving.ts';
import type { Translated } from '../translated.ts';

/** Signing out: Simplified Chinese. */
export const leaving = {
  title: '用您的姓名签退',
  name: '您的全名',
  seeing: '您是来找谁的？',
  arrived: '您大约几点到的？',
  arrivedHint: '这样我们才能关闭正确的到访：例如 8:45',
  wrong: {
    name: '请输入您的名字和姓氏，和来的时候一样',
    seeing: '请写明您是来找谁的，这样我们才能关闭正确的到访',
    arrived: '请输入时间，例如 8:45',
  },
  wrongShort: {
    name: '请输入您的名字和姓氏',
    seeing: '请写明您是来找谁的',
    arrived: '请输入时间，例如 8:45',
  },
  signOut: '签退',
  busy: '正在保存……',
  passTitle: '您的访客证还在吗？',
  passHow: '把上面的码对准扫码器，不用输入。',
  askTheOffice: '找办公室',
  arriveAgain: '我刚到',
  goodbye: {
    page: '再见',
    title: '再见，{{name}}',
    titleAlone: '再见',
    times: '您 {{arrived}} 到达，{{left}} 离开。',
    pass: '如果您有打印的访客证，请留在前台。',
  },
} as const satisfies Translated<typeof english>;
