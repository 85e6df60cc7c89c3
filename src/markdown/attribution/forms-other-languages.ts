import { type Form, phrase } from './form.ts'

const frThing =
  '(?:article|texte|billet|tribune|entretien|reportage|analyse|enquête|chronique|interview|éditorial)'
const frFirst =
  "(?:initialement|originellement|d['’]abord|précédemment|à l['’]origine|pour la première fois)"
const esThing =
  '(?:artículo|texto|reportaje|nota|columna|entrevista|análisis|crónica|editorial|entrada)'
const esFirst = '(?:originalmente|inicialmente|primero|por primera vez|previamente)'
const ptThing =
  '(?:artigo|texto|matéria|reportagem|coluna|entrevista|análise|crónica|crônica|conteúdo)'
const ptFirst = '(?:originalmente|inicialmente|primeiro|pela primeira vez|anteriormente)'
const itThing = '(?:articolo|testo|intervista|pezzo|post|editoriale)'
const itFirst = '(?:originariamente|originalmente|inizialmente|per la prima volta|prima)'
const deThing = '(?:artikel|beitrag|text|bericht|kommentar|interview|essay|aufsatz)'
const deFirst = '(?:zuerst|ursprünglich|zunächst|erstmals|vorab)'

/** Forms of European languages and Arabic. */
export const otherForms: readonly Form[] = [
  {
    id: 'fr-publie-initialement',
    kind: 'republication',
    words: ['publi', 'paru', 'diffus'],
    pattern: phrase(
      `(?:(?:cet|cette|ce) ${frThing} (?:(?:a|est|a été|avait été) )?(?:${frFirst} )?(?:été )?(?:${frFirst} )?(?:publiée?|parue?|diffusée?)(?: ${frFirst})?|(?:${frThing} )?(?:${frFirst} (?:publiée?|parue?)|(?:publiée?|parue?) ${frFirst}))(?: en (?:anglais|français|espagnol|allemand|italien|arabe))?(?: le [\\p{L}\\d\\s]{4,24}?)? (?:dans|sur|par|en|chez|au|à) <name>(?=$|[,;(]| (?:le|en|sous|par|et|avec) )`,
    ),
    ok: [
      ['Publié initialement dans Le Phare', 'Le Phare'],
      ['Cet article a été publié initialement dans Le Phare le 3 mai 2021.', 'Le Phare'],
      ['Cette tribune est parue dans Le Phare.', 'Le Phare'],
      ['Cet article a été publié à l’origine en anglais sur Tide & Mud.', 'Tide & Mud'],
    ],
    notOk: ['Cet homme est paru dans le port.', 'Publié le 3 mai 2021'],
  },
  {
    id: 'fr-republie',
    kind: 'republication',
    words: ['republi', 'repris', 'reprodui'],
    pattern: phrase(
      `(?:(?:cet|cette|ce) ${frThing} est )?(?:republiée?|reproduite?|repris(?:e)?)(?: ici)?(?: avec l['’](?:aimable )?autorisation)? (?:à partir de|depuis|de|du) <name>(?=$|[,;(]| (?:sous|avec|le) )`,
    ),
    ok: [
      ['Cet article est republié à partir de Le Phare sous licence Creative Commons.', 'Le Phare'],
      ["Reproduit avec l'autorisation de Le Phare", 'Le Phare'],
    ],
    notOk: ['Repris de volée'],
  },
  {
    id: 'fr-traduit-d-apres',
    kind: 'translation',
    words: ['après'],
    pattern: phrase(
      "(?:(?:cet|cette|ce) [^,]{1,60} )?traduite? [^;]{1,80}?,? d['’]après (?:une? )?(?:dépêche|article|texte|reportage) (?:de l['’]agence|de|du) <name>(?=$|[,;(])",
    ),
    ok: [['Traduit de l’anglais par la rédaction, d’après une dépêche de l’agence Sund.', 'Sund']],
    notOk: ['Traduit de travers, d’après lui.'],
  },
  {
    id: 'fr-traduit',
    kind: 'translation',
    words: ['traduit'],
    pattern: phrase(
      `(?:(?:cet|cette|ce) ${frThing} (?:est|a été) )?traduite? (?:de l['’]|du |de )<name>(?=$|[,;(]| (?:par|sous|le) )`,
    ),
    ok: [
      ["Traduit de l'anglais par Ana Silva.", null],
      ['Traduit du Harbour Mail', 'Harbour Mail'],
    ],
    notOk: ['Traduit en justice, il nie.'],
  },
  {
    id: 'es-publicado-originalmente',
    kind: 'republication',
    words: ['publica', 'publicó', 'apareci'],
    pattern: phrase(
      `(?:est[ea] ${esThing} (?:fue |se |ha sido )?(?:${esFirst} )?(?:publicad[oa]|publicó|apareció|aparecid[oa])(?: ${esFirst})?|(?:${esThing} )?(?:publicad[oa] ${esFirst}|${esFirst} publicad[oa]))(?: el [\\p{L}\\d\\s]{4,28}?)? (?:en|por) <name>(?=$|[,;(]| (?:el|bajo|y|con) )`,
    ),
    ok: [
      ['Publicado originalmente en El Faro del Sur', 'El Faro del Sur'],
      ['Este artículo fue publicado originalmente en El Faro del Sur.', 'El Faro del Sur'],
      ['Este artículo apareció por primera vez en El Faro.', 'El Faro'],
      ['Este texto se publicó originalmente en El Faro', 'El Faro'],
    ],
    notOk: ['Publicado el 3 de mayo', 'Este hombre apareció en Madrid.'],
  },
  {
    id: 'pt-publicado-originalmente',
    kind: 'republication',
    words: ['publicad', 'veiculad', 'saiu'],
    pattern: phrase(
      `(?:est[ea] ${ptThing} (?:foi )?(?:${ptFirst} )?(?:publicad[oa]|veiculad[oa]|saiu)(?: ${ptFirst})?|(?:${ptThing} )?(?:publicad[oa] ${ptFirst}|${ptFirst} publicad[oa]))(?: em \\d[\\p{L}\\d\\s]{3,24}?)? (?:em|no|na|nos|nas|pel[oa]) <name>(?=$|[,;(]| (?:em|sob|e|com) )`,
    ),
    ok: [
      ['Publicado originalmente no Farol do Sul', 'Farol do Sul'],
      ['Este artigo foi publicado originalmente em Farol do Sul.', 'Farol do Sul'],
    ],
    notOk: ['Publicado em 3 de maio'],
  },
  {
    id: 'it-pubblicato-originariamente',
    kind: 'republication',
    words: ['pubblicato', 'apparso', 'uscito'],
    pattern: phrase(
      `(?:questo ${itThing} è (?:stato )?(?:${itFirst} )?(?:pubblicato|apparso|uscito)(?: ${itFirst})?|(?:${itThing} )?(?:pubblicato ${itFirst}|${itFirst} pubblicato)) (?:su|in|da|sul|nel|dal) <name>(?=$|[,;(]| (?:il|con|e) )`,
    ),
    ok: [
      ['Questo articolo è stato pubblicato originariamente su Il Faro.', 'Il Faro'],
      ['Pubblicato originariamente su Il Faro', 'Il Faro'],
    ],
    notOk: ['Pubblicato il 3 maggio'],
  },
  {
    id: 'de-zuerst-erschienen',
    kind: 'republication',
    words: [
      'erschien',
      'veröffentlicht',
      'publiziert',
      'genehmigung',
      'übernommen',
      'wurde',
      ' ist ',
    ],
    pattern: phrase(
      `(?:dieser|der|dieses|das) (?:obige |vorliegende )?${deThing} (?:ist|erschien|wurde)(?: am [\\p{L}\\d.\\s]{4,24}?)? ${deFirst}(?: am [\\p{L}\\d.\\s]{4,24}?)? (?:in|im|bei|auf|von|vom) <name>(?=$|[,;(]| (?:am|erschienen|veröffentlicht|publiziert|und|unter))`,
    ),
    ok: [
      ['Dieser Artikel erschien zuerst in Der Leuchtturm.', 'Der Leuchtturm'],
      ['Dieser Beitrag ist ursprünglich auf Küstenblog erschienen.', 'Küstenblog'],
    ],
    notOk: ['Dieser Mann erschien zuerst in Berlin.'],
  },
  {
    id: 'de-zuerst-erschienen',
    kind: 'republication',
    words: [
      'erschien',
      'veröffentlicht',
      'publiziert',
      'genehmigung',
      'übernommen',
      'wurde',
      ' ist ',
    ],
    pattern: phrase(
      `(?:${deFirst} (?:erschienen|veröffentlicht|publiziert)|(?:erschienen|veröffentlicht) ${deFirst}|mit (?:freundlicher )?genehmigung (?:von|des|der)|übernommen (?:von|aus)) (?:(?:in|im|bei|auf|von|vom) )?<name>(?=$|[,;(]| (?:am|und|unter))`,
    ),
    ok: [
      ['Zuerst erschienen in Der Leuchtturm', 'Der Leuchtturm'],
      ['Mit freundlicher Genehmigung von Der Leuchtturm', 'Der Leuchtturm'],
    ],
    notOk: ['Zuerst gesehen in Berlin'],
  },
  {
    id: 'ru-vpervye-opublikovano',
    kind: 'republication',
    words: ['опублик', 'вышл', 'появил'],
    pattern: phrase(
      '(?:(?:эта |данная )?(?:статья|публикация|текст|материал) )?(?:была? )?(?:впервые|первоначально|изначально) (?:была? )?(?:опубликован[оаы]?|вышл[аои]|появил(?:ась|ся|ось)) (?:в|на|во) <name>(?=$|[,;(]| (?:под|и) )',
    ),
    ok: [
      ['Впервые опубликовано в «Маяке»', 'Маяке'],
      ['Статья была впервые опубликована на сайте «Маяк».', 'сайте «Маяк'],
    ],
    notOk: ['Впервые увидел море в Лиссабоне'],
  },
  {
    id: 'ar-nushira-awwalan',
    kind: 'republication',
    words: ['ن', 'ظ', 'ص'],
    // Vowel signs may stand after any letter of the verb and the adverb.
    pattern: phrase(
      '(?:(?:هذا|هذه) (?:المقال|المقالة|التقرير|النص|الموضوع) )?(?:كان قد )?(?:ن[ً-ْ]?ش[ً-ْ]?ر[ً-ْ]?ت?|ظهرت?|صدرت?)[ً-ْ]?(?: (?:هذا|هذه) (?:المقال|المقالة|التقرير|النص|الموضوع))? (?:أولا?[ً-ْ]?ا?[ً-ْ]?|للمرة الأولى|لأول مرة|أصلا?[ً-ْ]?ا?[ً-ْ]?|في الأصل|سابقا?[ً-ْ]?ا?[ً-ْ]?) (?:في|على|لدى|عبر) <name>(?=$|[،؛,;(]| (?:بتاريخ|في|يوم) )',
    ),
    ok: [
      ['نُشر أولاً في صحيفة المنارة', 'صحيفة المنارة'],
      ['نشر هذا المقال لأول مرة في المنارة.', 'المنارة'],
      ['ظهر هذا المقال أولا في موقع المنارة', 'موقع المنارة'],
    ],
    notOk: ['نشر القائد قواته في الجنوب.'],
  },
  {
    id: 'ar-naqlan-an',
    kind: 'republication',
    words: ['عن', 'من'],
    wholeBlock: true,
    pattern: phrase('(?:نقل[ً-ْ]?ا[ً-ْ]?|مترجم[ةً-ْ]{0,2}|ترجمة) (?:عن|من) <name>(?=$|[،؛,;(])'),
    ok: [['نقلاً عن المنارة', 'المنارة']],
    notOk: ['نقل الجنود عن الجبهة'],
  },
]
