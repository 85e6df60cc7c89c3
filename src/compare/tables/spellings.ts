/** British and American spellings that no pattern covers, `british:american`. */
const WORDS =
  'programme:program programmes:programs programmed:programed cheque:check cheques:checks grey:gray ' +
  'greys:grays tyre:tire tyres:tires kerb:curb kerbs:curbs plough:plow ploughs:plows draught:draft ' +
  'sceptic:skeptic sceptical:skeptical scepticism:skepticism sceptics:skeptics mum:mom mums:moms ' +
  'ageing:aging judgement:judgment judgements:judgments acknowledgement:acknowledgment ' +
  'aluminium:aluminum aeroplane:airplane aeroplanes:airplanes moustache:mustache pyjamas:pajamas ' +
  'storey:story storeys:stories cosy:cozy mould:mold moulds:molds mouldy:moldy smoulder:smolder ' +
  'smouldering:smoldering manoeuvre:maneuver manoeuvres:maneuvers manoeuvring:maneuvering ' +
  'defence:defense offence:offense licence:license pretence:pretense practise:practice ' +
  'practised:practiced practising:practicing jewellery:jewelry jeweller:jeweler fulfil:fulfill ' +
  'fulfils:fulfills fulfilment:fulfillment enrol:enroll enrolment:enrollment skilful:skillful ' +
  'wilful:willful instalment:installment instalments:installments whisky:whiskey towards:toward ' +
  'afterwards:afterward backwards:backward forwards:forward upwards:upward amongst:among ' +
  'whilst:while learnt:learned burnt:burned spelt:spelled dreamt:dreamed spoilt:spoiled ' +
  'maths:math artefact:artifact artefacts:artifacts omelette:omelet sulphur:sulfur ' +
  'catalogue:catalog catalogues:catalogs dialogue:dialog analogue:analog orthopaedic:orthopedic ' +
  'paediatric:pediatric anaesthetic:anesthetic encyclopaedia:encyclopedia haemorrhage:hemorrhage ' +
  'foetus:fetus oestrogen:estrogen diarrhoea:diarrhea leukaemia:leukemia gynaecology:gynecology ' +
  'archaeology:archeology mediaeval:medieval adviser:advisor advisers:advisors protester:protestor ' +
  'protesters:protestors disc:disk discs:disks spectre:specter sombre:somber lustre:luster ' +
  'meagre:meager ochre:ocher carat:karat behove:behoove furore:furor'

/** British spelling → American spelling, lower case. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  WORDS.split(' ').map((pair) => pair.split(':') as [string, string]),
)

/** Endings that differ by rule: British, American, least letters before them. */
const SPELLING_PATTERNS: readonly (readonly [RegExp, string])[] = Object.freeze([
  [/^(\p{L}{3,})our(s|ed|ing|ful|less|able|ably|ite|ites|hood|hoods|er|ers|ism|ist)?$/u, '$1or$2'],
  [/^(\p{L}{2,})our(able|ably|ary|ed|ing|s)$/u, '$1or$2'],
  [/^(\p{L}{3,})is(e|es|ed|ing|er|ers|ation|ations|able)$/u, '$1iz$2'],
  [/^(\p{L}{3,})ys(e|es|ed|ing|er|ers)$/u, '$1yz$2'],
  [/^(\p{L}{2,}[tb])re(s|d)?$/u, '$1er$2'],
  [/^(\p{L}{2,})ogue(s)?$/u, '$1og$2'],
  [/^(\p{L}{2,}[aeiou]l)l(ed|ing|er|ers|ation|ous)$/u, '$1$2'],
  [/^(\p{L}{3,})ence(s|less)?$/u, '$1ense$2'],
  [/^(\p{L}*)(?:ae|oe)(\p{L}{3,})$/u, '$1e$2'],
])

/** A part of a word in lower case, and the American forms that it may have if it is British. */
export type Spelling = { word: string; american: readonly string[] }

/** The parts that hyphens join, each with its American forms. */
export function spellingsOf(word: string): Spelling[] {
  return word.split(/[-‐‑]/).map((part) => ({ word: part, american: american(part) }))
}

const NONE: readonly string[] = Object.freeze([])

/** What one of the endings above has: most words have none of them. */
const BRITISH = /our|[iy]s|re|ogue|ll|ence|[ao]e/

function american(word: string): readonly string[] {
  const listed = SPELLINGS.get(word)
  if (!BRITISH.test(word)) return listed ? [listed] : NONE
  const forms = SPELLING_PATTERNS.filter(([pattern]) => pattern.test(word)).map(
    ([pattern, replacement]) => word.replace(pattern, replacement),
  )
  return listed ? [listed, ...forms] : forms
}
