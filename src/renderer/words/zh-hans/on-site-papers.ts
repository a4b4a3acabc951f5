import type { onSitePapers as english } from '../en/on-site-papers.ts';
import type { Translated } from '../translated.ts';

/** The list of who is on site, and the record of a roll call, on paper: Simplified Chinese. */
export const onSitePapers = {
  evacuation: '在校人员：请带到集合点',
  lockdown: '在校人员：用于封闭',
  evacuationHow: '勾选您看到的每个人。立即报告谁没有找到、原本要去哪里。',
  lockdownHow: '查明每个人在哪里。不要为找人离开安全的房间。',
  made: '截至 {{day}} {{time}}',
  people_other: '{{count}} 人',
  nobody: '没有人签到。',
  seen: '已看到',
  where: '位置',
  name: '姓名',
  from: '身份、单位',
  seeing: '找谁',
  since: '到达时间',
  noPhones: '学生手机在另一份名单上。学生和员工按各自的名册清点。',
  page: '第 {{page}} 页，共 {{pages}} 页',
  rollCall: {
    title: '点名',
    drill: '演习',
    real: '真实警报',
    evacuation: '疏散',
    lockdown: '封闭',
    begun: '{{name}} 于 {{day}} {{time}} 开始',
    ended: '{{name}} 于 {{time}} 结束',
    running: '还没有结束',
    missing_other: '{{count}} 人未找到',
    safe_other: '{{count}} 人安全',
    left_other: '{{count}} 人已先离开',
    state: '状态',
    note: '备注：{{note}}',
    states: { missing: '未找到', safe: '安全', left: '已签退' },
    by: '{{time}}，{{name}}',
    signed: '点名人签名',
  },
} as const satisfies Translated<typeof english>;
