import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

/** The welcome wall, the phones door, calling the office, and what every public page shares: Simplified Chinese. */
export const welcome = {
  pageTitle: '{{page}} – {{school}}',
  title: '欢迎',
  greeting: '欢迎。请点一扇门开始。',
  signIn: '签到',
  signInHint: '我刚到',
  signOut: '签退',
  signOutHint: '我现在离开',
  phones: '手机',
  phonesHint: '上交和领取',
  languages: '语言',
  languageIs: '语言：{{language}}',
  askForHelp: '请办公室帮忙',
  staff: '员工',
  deskOpened: '员工工作台已在另一个屏幕上打开。',
  actionsLabel: '返回和下一步',
  askTheOffice: '找办公室',
  closesIn_other: '本页将在 <b>{{count}} 秒</b>后自动关闭。',
  keepOpen: '多开一会儿',
  help: {
    title: '办公室的人正过来',
    sentence: '我们已呼叫办公室。请在这里等候。',
    failedTitle: '无法呼叫办公室',
  },
  goToOffice: {
    title: '请去办公室',
    sentence: '请在那里敲门或按铃。工作人员会帮助您。',
  },
  idle: {
    title: '您还在吗？',
    sentence_other: '{{count}} 秒后，我们会清除您输入的内容，以免别人看到。',
    clear: '现在清除',
    more: '我需要更多时间',
  },
  outOfUse: {
    title: '请使用纸质登记簿',
    sentence: '这个屏幕现在不能使用。请在前台的纸质登记簿上签到和签退。',
    office: '办公室会帮助您。',
  },
  phonesPage: {
    title: '请把手机交给办公室',
    lead: '请到前台。办公室会替您保管。',
    off: '请在这里关机。',
    cupboard: '办公室把手机锁在柜子里。',
    ticket: '请保管好凭条：凭它取回手机。',
    ticketTitle: '这是手机凭条',
    ticketLead: '请把它交给办公室，取回您的手机。',
  },
} as const satisfies Translated<typeof english>;
