import type { camera as english } from '../en/camera.ts';
import type { Translated } from '../translated.ts';

/** The camera that reads codes: Simplified Chinese. */
export const camera = {
  use: '使用摄像头',
  stop: '关闭摄像头',
  on: '摄像头已打开。不保存任何图像。',
  states: {
    starting: '正在打开摄像头……',
    seeing: '请把您的码对准摄像头。',
    dark: '太暗了，看不清您的码。请把它转向光亮处。',
    other: '这个码不是本校的。请出示学校给您的码。',
    read: '您的码已读取。',
    missing: '摄像头已断开。请改用您的姓名。',
    unusable: '摄像头现在不能使用。请改用您的姓名。',
  },
} as const satisfies Translated<typeof english>;
