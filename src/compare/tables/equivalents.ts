import { stripAccents } from '../fold-text.ts'

/** Ways of writing one thing, a line each, forms parted by `|`. Points are left out; case counts in acronyms. */
const ABBREVIATED = `
US|USA|United States|United States of America
UK|United Kingdom
UN|United Nations
EU|European Union
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
WHO|World Health Organization|World Health Organisation
NY|New York
DC|District of Columbia
ala|alabama|AL
ariz|arizona|AZ
ark|arkansas|AR
calif|california|CA
colo|colorado|CO
conn|connecticut|CT
del|delaware|DE
fla|florida|FL
ga|georgia|GA
ill|illinois|IL
ind|indiana|IN
kan|kansas|KS
ky|kentucky|KY
la|louisiana|LA
md|maryland|MD
mass|massachusetts|MA
mich|michigan|MI
minn|minnesota|MN
miss|mississippi|MS
mo|missouri|MO
mont|montana|MT
neb|nebraska|NE
nev|nevada|NV
NH|New Hampshire
NJ|New Jersey
NM|New Mexico
NC|North Carolina
ND|North Dakota
okla|oklahoma|OK
ore|oregon|OR
pa|pennsylvania|PA
RI|Rhode Island
SC|South Carolina
SD|South Dakota
tenn|tennessee|TN
tex|texas|TX
vt|vermont|VT
va|virginia|VA
wash|washington|WA
WV|W Va|West Virginia
wis|wisconsin|WI
wyo|wyoming|WY
alaska|AK
hawaii|HI
idaho|ID
iowa|IA
maine|ME
ohio|OH
utah|UT
gen|general
maj|major
lt|lieutenant
col|colonel
capt|captain
sgt|sergeant
cpl|corporal
adm|admiral
brig|brigadier
cmdr|commander
sen|senator
rep|representative
gov|governor
prof|professor
dr|doctor
rev|reverend
st|saint
st|street
ave|avenue
rd|road
blvd|boulevard
mt|mount
ft|fort
dept|department
univ|university
govt|government
co|company
corp|corporation
inc|incorporated
ltd|limited
bros|brothers
no|number
vs|v|versus
approx|approximately
etc|et cetera
%|percent|pct
&|and
km|kilometers|kilometres|kilometer|kilometre
kg|kilograms|kilogrammes|kilos
cm|centimeters|centimetres
mph|miles per hour|miles an hour
kph|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour
lbs|lb|pounds
TV|television
CEO|chief executive|chief executive officer
CFO|chief financial officer
MP|member of parliament
PM|prime minister
GDP|gross domestic product
AI|artificial intelligence
`

const EXONYMS = `
kyiv|kiev
odesa|odessa
kharkiv|kharkov
lviv|lvov
mykolaiv|nikolaev
zaporizhzhia|zaporozhye
chornobyl|chernobyl
dnipro|dnepr
burma|myanmar
rangoon|yangon
bombay|mumbai
madras|chennai
calcutta|kolkata
bangalore|bengaluru
peking|beijing
canton|guangzhou
ceylon|sri lanka
siam|thailand
persia|iran
swaziland|eswatini
ivory coast|cote d'ivoire
cape verde|cabo verde
east timor|timor-leste
czech republic|czechia
turkey|turkiye
holland|netherlands
derry|londonderry
falklands|malvinas
falkland islands|malvinas islands
ho chi minh city|saigon
persian gulf|arabian gulf
sea of japan|east sea
danzig|gdansk
breslau|wroclaw
lisbon|lisboa
munich|munchen
cologne|koln
vienna|wien
prague|praha
warsaw|warszawa
moscow|moskva
rome|roma
florence|firenze
venice|venezia
milan|milano
turin|torino
naples|napoli
geneva|geneve
antwerp|antwerpen
brussels|bruxelles|brussel
the hague|den haag
copenhagen|kobenhavn
gothenburg|goteborg
seville|sevilla
uluru|ayers rock
denali|mount mckinley
mecca|makkah
`

const HOUSE_FORMS = `
US|American|America's
UK|British|Britain's
EU|European
film|movie
football|soccer
mobile phone|cellphone|cell phone
lorry|truck
lift|elevator
petrol|gasoline
holiday|vacation
autumn|fall
flat|apartment
pavement|sidewalk
rubbish|garbage|trash
$|US$
`

/** Given and family names that newspapers spell in several ways. */
const ALIASES = `
qassim|qassem|qasem|ghassem|kassim
suleimani|soleimani|sulaimani
mohammed|muhammad|mohamed|mohammad|mohamad|muhammed
ahmed|ahmad|achmed
gaddafi|qaddafi|kadhafi|gadhafi|khadafy
zelensky|zelenskyy|zelenskiy|zelenskyj
sergei|sergey|serguei
andrei|andrey
alexei|aleksei|alexey
alexander|aleksandr|alexandr
yevgeny|evgeny|yevgeni|evgeni
dmitri|dmitry|dmitriy
vladimir|volodymyr
lukashenko|lukashenka
tchaikovsky|chaikovsky
hussein|husain|hussain|husayn
hassan|hasan
hezbollah|hizbollah|hizbullah|hezbullah
hamas|hamaas
al-qaeda|al-qaida|al-qa'ida
isis|isil|daesh
taliban|taleban
quran|koran|qur'an
abdullah|abdallah|abdulla
khamenei|khamenai
netanyahu|netanyahou
osama|usama
bin laden|bin ladin
mao zedong|mao tse-tung
yasser|yasir
ali|aly
omar|umar
jihad|djihad
zarif|zareef
rouhani|ruhani
rafsanjani|rafsandjani
al-assad|assad|al-asad
sisi|el-sisi|al-sisi
`

/** A word as the tables know it: no points, no accents, lower case unless it is an acronym. */
export function tableWord(word: string): string {
  const plain = stripAccents(word).replaceAll('.', '').replaceAll('’', "'")
  return /^[A-Z]{2,}$/.test(plain) ? plain : plain.toLowerCase()
}

/** Form → numbers of the lines that have it. */
export type Groups = ReadonlyMap<string, readonly number[]>

function index(lines: string): Groups {
  const groups = new Map<string, number[]>()
  for (const [at, line] of lines.trim().split('\n').entries())
    for (const form of line.split('|')) {
      const key = form.split(' ').map(tableWord).join(' ')
      groups.set(key, [...(groups.get(key) ?? []), at])
    }
  return groups
}

/** Whether one line of a table has both forms. */
export function inOneGroup(table: Groups, one: string, two: string): boolean {
  const groups = table.get(two)
  return groups !== undefined && (table.get(one) ?? []).some((group) => groups.includes(group))
}

/** Words as `tableWord` gives them, joined by spaces → its groups, one table for each kind of equivalence. */
export const ABBREVIATION_GROUPS: Groups = index(ABBREVIATED)
export const EXONYM_GROUPS: Groups = index(EXONYMS)
export const HOUSE_GROUPS: Groups = index(HOUSE_FORMS)
export const ALIAS_GROUPS: Groups = index(ALIASES)
