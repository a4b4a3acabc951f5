import type { printing as english } from '../en/printing.ts';
import type { Translated } from '../translated.ts';

/** What the desk says of papers on their way to a printer: Simplified Chinese. */
export const printing = {
  papers: {
    ticket: '手机凭条',
    pass: '访客证',
    'return-card': '回访卡',
    'on-site': '在校人员名单',
    'roll-call': '点名',
    'test-page': '测试页',
  },
  states: {
    queued: '正在送往打印机……',
    submitted: '打印机已收到……',
    printed: '已打印。',
    confirmed: '有人看到已打印出来。',
    cancelled: '已撤回。之后不会再打印出来。',
  },
  failed: {
    'printer-missing': '没有可用的打印机。由校长在“设置”中选择。',
    'print-failed': '打印机没有接受。',
    'printer-stopped': '打印机已停止。打印件已撤回：之后不会再打印出来。',
    'printer-refuses': '打印机现在不接受打印。',
    'printer-out-of-paper': '打印机没有纸了。打印件已撤回：之后不会再打印出来。',
    'printer-offline': '打印机没有响应。它开着并插好了吗？之后不会再打印出来。',
    'print-unconfirmed': '打印机没有说明是否已打印出来。请查看，如果没有出来，请再打印一次。',
    other: '没有打印。',
  },
  onScreen: '屏幕上的码同样有效。',
  waiting: {
    button_other: '{{count}} 个打印件待处理',
    title: '还没有出来的打印件',
    caption: '今天正在送往打印机或没有打印出来的打印件',
    paper: '打印件',
    slot: '{{slot}} 号格',
    copy: '第 {{copy}} 份',
    at: '发送时间',
    state: '进度',
    actions: '怎么处理',
    again: '再次打印',
    againLabel: '再次打印：{{paper}}，{{time}} 发送',
    confirm: '已出来',
    confirmLabel: '已出来：{{paper}}，{{time}} 发送',
    cancel: '撤回',
    cancelLabel: '撤回：{{paper}}，{{time}} 发送',
    remove: '不需要了',
    removeLabel: '不需要了：{{paper}}，{{time}} 发送',
    none: '今天的打印件都已出来。',
  },
} as const satisfies Translated<typeof english>;
