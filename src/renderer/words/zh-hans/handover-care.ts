import type { handoverCare as english } from '../en/handover-care.ts';
import type { Translated } from '../translated.ts';

/** What the phone desk says where something about a handover is put right: Simplified Chinese. */
export const handoverCare = {
  amend: {
    title: '收存时的样子',
    explain: '{{slot}} 号格，{{name}}。以前写的仍留在记录中。',
    save: '保存',
    saving: '正在保存……',
    cancel: '暂不',
    done: '痕迹已保存。',
  },
  worthless: {
    title: '让这张凭条作废？',
    explain: '{{slot}} 号格，{{name}}。凭这张凭条不再能取回任何东西。手机留在格里。',
    reason: '为什么？',
    reasonHint: '写几个字，例如“在操场上捡到”',
    reasonMissing: '请写几个字，说明原因',
    make: '作废',
    making: '正在保存……',
    cancel: '暂不',
    done: '凭条现已作废。',
  },
  mistake: {
    open: '登记错了',
    title: '这是登记错了吗？',
    explain: '{{slot}} 号格，{{name}}。这次登记将撤销，这一格重新空出。两者都保留在记录中。',
    reasonHint: '写几个字，例如“是另一名学生的”',
    make: '撤销登记',
  },
  putRight: {
    title: '手机在哪里？',
    explain: '{{name}}，{{slot}} 号格。归还一事留在记录中，您说的会加进去。',
    inSlot: '还在这里',
    inSlotHint: '放回 {{slot}} 号格',
    wentOut: '被其他学生带走了',
    wentOutHint: '{{slot}} 号格会有标记，直到手机回来',
    cancel: '暂不',
    inSlotDone: '手机又在柜子里了。',
    wentOutDone: '这一格已标记，直到手机回来。',
  },
  misplaced: {
    'went-out': '被其他学生带走了。',
    missing: '清点时，它不在自己的格里。',
    elsewhere: '清点时，在另一格找到。',
    found: '已回到自己的格里',
    foundDone: '已回到自己的格里。',
  },
  confiscated: {
    title: '这个设备是从学生那里暂扣的。',
    more: '只交给指定的成人，请在“暂扣”页办理。',
    open: '打开“暂扣”',
  },
} as const satisfies Translated<typeof english>;
