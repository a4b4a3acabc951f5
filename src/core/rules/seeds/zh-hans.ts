import type { RuleTranslation } from './translation.ts';

/** The seeded rule sets in Simplified Chinese. */
export const zhHans: readonly RuleTranslation[] = [
  {
    ruleSet: 'every-visit',
    language: 'zh-Hans',
    translatedFrom: '45a42fa8c238b697e06248d65fcfe31c5c25e3061622eb7699f4b2d101c3d1e7',
    title: '每次到访的规则',
    clauses: [
      {
        id: 'phone-off',
        heading: '我的手机已关机',
        sentence: '我在这里的正门入口处关掉手机，在楼内不使用。',
        help: '如果您因健康原因，或因为要照顾他人，需要手机开着，请询问办公室。',
      },
      {
        id: 'no-pictures',
        heading: '我不拍照',
        sentence: '我不用自己的手机或平板电脑在校舍内或操场上拍照。',
        help: '如果您在这里的工作需要拍照，请先询问办公室。',
      },
      {
        id: 'talk-to-us',
        heading: '有顾虑我找学校',
        sentence: '如果我有顾虑或投诉，我会告诉学校办公室或校长。我不把它发到网上。',
        help: '办公室可以告诉您怎样投诉，以及之后的步骤。',
      },
      {
        id: 'no-posting',
        heading: '我在网上说话公道',
        sentence: '我不在网上发布任何不真实且损害学校或学校人员名誉的内容。',
        help: '学校可能要求删除这样的内容。',
      },
      {
        id: 'keep-private',
        heading: '我不外传私密的事',
        sentence: '我不把在这里听到或读到的保密内容发到网上，例如会议的细节。',
        help: '如果您不确定某件事是否属于私事，请询问办公室。',
      },
    ],
  },
  {
    ruleSet: 'school-event',
    language: 'zh-Hans',
    translatedFrom: '558a4ef9c2397a2bc67e3d7e5a50e8534e48890566ebc8bcfdf4cd05e546d70a',
    title: '学校活动的规则',
    clauses: [
      {
        id: 'phone-off',
        heading: '我的手机已关机',
        sentence: '我在这里的正门入口处关掉手机，在楼内不使用。',
        help: '如果您因健康原因，或因为要照顾他人，需要手机开着，请询问办公室。',
      },
      {
        id: 'camera-welcome',
        heading: '我用相机，不用手机',
        sentence: '学校欢迎我用数码相机拍摄活动照片。我不用手机拍。',
        help: '没有带相机？请询问办公室，学校是否会拍照。',
      },
      {
        id: 'no-posting',
        heading: '我不公开发布照片',
        sentence: '我不把活动照片放到人人都能看到的地方，例如 Facebook 或 Flickr。',
        help: '如果发现照片，学校会要求您或网站删除。',
      },
      {
        id: 'talk-to-us',
        heading: '有顾虑我找学校',
        sentence: '如果我有顾虑或投诉，我会告诉学校办公室或校长。我不把它发到网上。',
        help: '办公室可以告诉您怎样投诉，以及之后的步骤。',
      },
    ],
  },
  {
    ruleSet: 'pupil-phones',
    language: 'zh-Hans',
    translatedFrom: 'ff68b6b2a9068c7fb0d6321fc4e75cd8c4f9ced8b4b9ebc1c4a2139c9a22885a',
    title: '学生手机的规则',
    clauses: [
      {
        id: 'phone-off',
        heading: '我的手机已关机',
        sentence: '我在正门入口处关掉手机，在楼内不使用。',
        help: '如果您因健康原因需要手机，请告诉办公室。',
      },
      {
        id: 'hand-in',
        heading: '我上交手机',
        sentence: '我把手机交给学校办公室。办公室把它放在上锁的柜子里保管。',
        help: '请保管好凭条：凭它取回手机。',
      },
      {
        id: 'liability',
        heading: '我的手机风险自负',
        sentence: '对于带入校园的移动设备的损坏或丢失，学校不承担任何责任。',
        help: '如果您不想冒这个风险，请把手机留在家里。',
      },
      {
        id: 'no-posting',
        heading: '我不公开发布照片',
        sentence: '我不把学校活动、外出活动或演出的照片放到网上人人都能看到的地方。',
        help: '如果发现照片，学校会要求删除。',
      },
      {
        id: 'kind-online',
        heading: '我不在网上让人难过',
        sentence: '我不分享可能让学校里的人难过的照片、视频、声音或文字。',
        help: '如果有人在网上让您难过，请告诉您的老师或家人。',
      },
    ],
  },
  {
    ruleSet: 'staff-and-governors',
    language: 'zh-Hans',
    translatedFrom: '605ec41caa4dd5ff89dbfd3d4d18e94f126b4fd3f839f7c9d21d3c179c98538c',
    title: '教职员工和学校理事的规则',
    clauses: [
      {
        id: 'no-own-device',
        heading: '我不用自己的手机拍照',
        sentence: '我不用自己的手机、平板电脑或相机拍摄儿童或同事的影像。',
        help: '学校设备上的照片，只有校长事先同意才能带出学校。',
      },
      {
        id: 'school-equipment',
        heading: '工作时不上社交媒体',
        sentence: '我不用学校的设备或学校的系统为私人目的访问社交网站。',
        help: '',
      },
      {
        id: 'no-contact-details',
        heading: '我不给出自己的联系方式',
        sentence: '我不把自己的地址、电子邮箱或手机号码给家长或孩子。',
        help: '家长和孩子通过学校办公室联系您。',
      },
      {
        id: 'no-friends',
        heading: '我不在网上加学生为好友',
        sentence: '我不在网上接受学生为好友，也不接受他们的家长为好友，除非在孩子来本校之前我们已经是好友。',
        help: '如果有信息像是学生发来的，请告诉校长。',
      },
      {
        id: 'keep-private',
        heading: '我不外传私密的事',
        sentence: '我不把学校的机密告诉任何人，也不透露同事或学生的任何个人情况。',
        help: '如果有孩子对您说了让您担心的事，请立即去找校长。',
      },
    ],
  },
];
