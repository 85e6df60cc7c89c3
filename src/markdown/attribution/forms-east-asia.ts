import { type Form, phrase } from './form.ts'

const name =
  '[《「『“]?(?<name>[^《》「」『』“”，。；、（）()\\s][^《》「」『』“”，。；（）()\\n]{0,59}?)'
const end = '(?=$|[》」』”，。；（()\\s]|网站|網站|的网站)'

/** Chinese (both scripts) and Japanese forms. */
export const eastAsianForms: readonly Form[] = [
  {
    id: 'zh-reprinted-from',
    kind: 'republication',
    words: ['载', '載', '转', '轉', '摘', '编译', '編譯'],
    // “转载请注明” asks others to credit this page, and “未经授权” forbids: neither credits a source.
    pattern: phrase(
      `(?:本文|此文|文章|本报道)?(?:内容)?(?:[系为乃是])?(?:经[^，。]{1,30}?(?:授权|許可|许可)[，,]?)?(?:转载自?|轉載自?|转自|轉自|摘自|摘编自|編譯自|编译自|转发自)(?:于|於)?[：:]? ?(?!请|請|须|需|时|時|必|或|，|。)${name}${end}`,
    ),
    ok: [
      ['本文转载自《灯塔报》', '灯塔报'],
      ['转载自：灯塔报', '灯塔报'],
      ['本文经灯塔报授权转载自微信公众号', '微信公众号'],
      ['轉載自《燈塔報》。', '燈塔報'],
    ],
    notOk: ['转载请注明出处。', '未经授权，禁止转载。', '本文禁止转载'],
  },
  {
    id: 'zh-authorised',
    kind: 'republication',
    words: ['授权', '授權'],
    pattern: phrase(
      '(?:本文)?(?:已)?(?:经|經|由|获|獲|得到)(?<name>[^，。]{1,30}?)(?:授权|授權)(?:[^，。]{0,10})?(?:转载|轉載|发布|發布|发表|發表|刊载|使用|翻译|翻譯)',
    ),
    ok: [
      ['本文经灯塔报授权转载。', '灯塔报'],
      ['已获《灯塔报》授权翻译', '灯塔报'],
    ],
    notOk: ['未经授权不得转载'],
  },
  {
    id: 'zh-first-published',
    kind: 'republication',
    words: ['于', '於', '在'],
    pattern: phrase(
      `(?:(?:本文|此文|文章|本报道|原文)(?:最初|首先|最早|原|首)?|最初|首|原)(?:刊登|发表|發表|发布|發布|刊载|刊載|刊|发|發|载|載|登)(?:于|於|在)${name}${end}`,
    ),
    ok: [
      ['本文原载于《灯塔报》2021年5月3日', '灯塔报'],
      ['首发于灯塔报', '灯塔报'],
      ['原文发表于《灯塔报》', '灯塔报'],
    ],
    notOk: ['文章最初由读者推荐', '首先在港口'],
  },
  {
    id: 'zh-original-address',
    kind: 'translation',
    words: ['原文'],
    needsLink: true,
    pattern: phrase(
      '(?:英文)?原文(?:地址|链接|連結|鏈接|連接|出处|出處|来源|來源|网址)?[：:] ?(?<name>\\S.{0,120}?)$',
    ),
    ok: [
      ['原文地址：The Long Pier', 'The Long Pier'],
      ['原文链接: https://lantern.example/pier', 'lantern.example'],
    ],
    notOk: ['原文如此', '原文作者：安娜'],
  },
  {
    id: 'zh-translated-by',
    kind: 'translation',
    words: ['译', '譯'],
    pattern: phrase(`(?:本)?(?:译文|譯文|翻译|翻譯)(?:出自|来自|來自|自)[：:]? ?${name}${end}`),
    ok: [
      ['译文出自：灯塔翻译计划', '灯塔翻译计划'],
      ['本译文来自《灯塔报》', '灯塔报'],
    ],
    notOk: ['译文校对：安娜'],
  },
  {
    id: 'ja-first-published',
    kind: 'republication',
    words: ['記事'],
    pattern: phrase(
      `(?:(?:この|本)記事は[「『]?(?<name>[^「」『』、。]{1,40}?)[」』]?(?:で|に)(?:最初に|初めて)?(?:掲載|公開|発表)され)`,
    ),
    ok: [['この記事は「灯台新聞」に掲載されたものです。', '灯台新聞']],
    notOk: ['この記事は会員限定です。'],
  },
]
