import type { pupils as english } from '../en/pupils.ts';
import type { Translated } from '../translated.ts';

/** What the pupil register says: Simplified Chinese. */
export const pupils = {
  count_other: '{{classes}}，共 {{count}} 名学生',
  classes_other: '{{count}} 个班',
  empty: '还没有学生',
  emptyMore: '请从学校系统导入文件，或手动添加第一名学生。',
  search: '查找学生',
  nobodyFound: '没有学生的姓名含这些字母。',
  name: '姓名',
  className: '班级',
  add: {
    title: '添加一名学生',
    name: '全名',
    nameHint: '在工作台上应显示的姓名',
    className: '班级',
    classHint: '例如 5 Hazel',
    save: '添加学生',
    saving: '正在保存……',
    saved: '{{name}} 现在在 {{className}}。',
    nameMissing: '请输入学生的姓名',
    classMissing: '请输入学生的班级',
  },
  bringIn: {
    title: '导入文件',
    choose: '选择文件',
    choosing: '正在读取……',
    nothing: '不会有变化：文件中的所有人都已在名册里。',
    line: '行',
    column: '列',
    reason: '问题',
    applying: '正在保存……',
    cancel: '不导入',
    another: '选择其他文件',
    more_other: '还有 {{count}} 个',
    emptyCell: '这里没有内容',
    twice: '这名学生在文件中出现了两次',
  },
} as const satisfies Translated<typeof english>;
