import type { Outlet } from '../model/outlet.ts'

/** What is commonly known about the outlet behind a domain. */
export type WellKnownOutlet = Pick<Outlet, 'name' | 'kind' | 'timeZone'>

/** `domains | name | kind | time zone`; the zone is left out where the outlet has several homes. */
const TABLE = `
nytimes.com | The New York Times | newspaper | America/New_York
washingtonpost.com | The Washington Post | newspaper | America/New_York
wsj.com | The Wall Street Journal | newspaper | America/New_York
usatoday.com | USA Today | newspaper | America/New_York
latimes.com | Los Angeles Times | newspaper | America/Los_Angeles
chicagotribune.com | Chicago Tribune | newspaper | America/Chicago
bostonglobe.com | The Boston Globe | newspaper | America/New_York
sfchronicle.com | San Francisco Chronicle | newspaper | America/Los_Angeles
seattletimes.com | The Seattle Times | newspaper | America/Los_Angeles
miamiherald.com | Miami Herald | newspaper | America/New_York
inquirer.com | The Philadelphia Inquirer | newspaper | America/New_York
denverpost.com | The Denver Post | newspaper | America/Denver
startribune.com | The Minnesota Star Tribune | newspaper | America/Chicago
texastribune.org | The Texas Tribune | site | America/Chicago
csmonitor.com | The Christian Science Monitor | newspaper | America/New_York
politico.com | Politico | site | America/New_York
axios.com | Axios | site | America/New_York
propublica.org | ProPublica | site | America/New_York
themarshallproject.org | The Marshall Project | site | America/New_York
insideclimatenews.org | Inside Climate News | site | America/New_York
kffhealthnews.org khn.org | KFF Health News | agency | America/New_York
stateline.org | Stateline | site | America/New_York
grist.org | Grist | site | America/Los_Angeles
vox.com | Vox | site | America/New_York
slate.com | Slate | magazine | America/New_York
theatlantic.com | The Atlantic | magazine | America/New_York
newyorker.com | The New Yorker | magazine | America/New_York
time.com | Time | magazine | America/New_York
newsweek.com | Newsweek | magazine | America/New_York
bloomberg.com | Bloomberg | agency | America/New_York
apnews.com ap.org | The Associated Press | agency | America/New_York
reuters.com | Reuters | agency |
afp.com | Agence France-Presse | agency | Europe/Paris
upi.com | United Press International | agency | America/New_York
dpa.com | Deutsche Presse-Agentur | agency | Europe/Berlin
efe.com | Agencia EFE | agency | Europe/Madrid
ansa.it | ANSA | agency | Europe/Rome
kyodonews.net | Kyodo News | agency | Asia/Tokyo
xinhuanet.com news.cn | Xinhua | agency | Asia/Shanghai
ptinews.com | Press Trust of India | agency | Asia/Kolkata
npr.org | NPR | broadcaster | America/New_York
pbs.org | PBS | broadcaster | America/New_York
cnn.com | CNN | broadcaster | America/New_York
nbcnews.com | NBC News | broadcaster | America/New_York
cbsnews.com | CBS News | broadcaster | America/New_York
abcnews.go.com | ABC News | broadcaster | America/New_York
foxnews.com | Fox News | broadcaster | America/New_York
voanews.com | Voice of America | broadcaster | America/New_York
rferl.org | Radio Free Europe/Radio Liberty | broadcaster | Europe/Prague
rfa.org | Radio Free Asia | broadcaster | America/New_York
bbc.com bbc.co.uk | BBC | broadcaster | Europe/London
theguardian.com guardian.co.uk | The Guardian | newspaper | Europe/London
thetimes.com thetimes.co.uk | The Times | newspaper | Europe/London
telegraph.co.uk | The Daily Telegraph | newspaper | Europe/London
independent.co.uk | The Independent | newspaper | Europe/London
ft.com | Financial Times | newspaper | Europe/London
economist.com | The Economist | magazine | Europe/London
dailymail.co.uk | Daily Mail | newspaper | Europe/London
irishtimes.com | The Irish Times | newspaper | Europe/Dublin
rte.ie | RTÉ | broadcaster | Europe/Dublin
lemonde.fr | Le Monde | newspaper | Europe/Paris
lefigaro.fr | Le Figaro | newspaper | Europe/Paris
france24.com | France 24 | broadcaster | Europe/Paris
dw.com | Deutsche Welle | broadcaster | Europe/Berlin
spiegel.de | Der Spiegel | magazine | Europe/Berlin
zeit.de | Die Zeit | newspaper | Europe/Berlin
sueddeutsche.de | Süddeutsche Zeitung | newspaper | Europe/Berlin
elpais.com | El País | newspaper | Europe/Madrid
publico.pt | Público | newspaper | Europe/Lisbon
repubblica.it | La Repubblica | newspaper | Europe/Rome
swissinfo.ch | Swissinfo | broadcaster | Europe/Zurich
euronews.com | Euronews | broadcaster | Europe/Paris
kyivindependent.com | The Kyiv Independent | site | Europe/Kyiv
meduza.io | Meduza | site | Europe/Riga
aljazeera.com | Al Jazeera | broadcaster | Asia/Qatar
haaretz.com | Haaretz | newspaper | Asia/Jerusalem
timesofisrael.com | The Times of Israel | site | Asia/Jerusalem
bangkokpost.com | Bangkok Post | newspaper | Asia/Bangkok
straitstimes.com | The Straits Times | newspaper | Asia/Singapore
channelnewsasia.com | CNA | broadcaster | Asia/Singapore
scmp.com | South China Morning Post | newspaper | Asia/Hong_Kong
japantimes.co.jp | The Japan Times | newspaper | Asia/Tokyo
koreaherald.com | The Korea Herald | newspaper | Asia/Seoul
taipeitimes.com | Taipei Times | newspaper | Asia/Taipei
thejakartapost.com | The Jakarta Post | newspaper | Asia/Jakarta
rappler.com | Rappler | site | Asia/Manila
thehindu.com | The Hindu | newspaper | Asia/Kolkata
timesofindia.indiatimes.com | The Times of India | newspaper | Asia/Kolkata
indianexpress.com | The Indian Express | newspaper | Asia/Kolkata
dawn.com | Dawn | newspaper | Asia/Karachi
smh.com.au | The Sydney Morning Herald | newspaper | Australia/Sydney
abc.net.au | ABC (Australia) | broadcaster | Australia/Sydney
nzherald.co.nz | The New Zealand Herald | newspaper | Pacific/Auckland
cbc.ca | CBC | broadcaster | America/Toronto
theglobeandmail.com | The Globe and Mail | newspaper | America/Toronto
thestar.com | Toronto Star | newspaper | America/Toronto
folha.uol.com.br | Folha de S.Paulo | newspaper | America/Sao_Paulo
mg.co.za | Mail & Guardian | newspaper | Africa/Johannesburg
theconversation.com | The Conversation | site |
globalvoices.org | Global Voices | site |
opendemocracy.net | openDemocracy | site | Europe/London
18f.gsa.gov | 18F | blog | America/New_York
digital.gov | Digital.gov | site | America/New_York
`

/** Well-known outlets by domain, without `www.`. */
export const WELL_KNOWN_OUTLETS: ReadonlyMap<string, WellKnownOutlet> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [domains = '', name = '', kind = '', zone = ''] = row
        .split('|')
        .map((cell) => cell.trim())
      const outlet = { name, kind: kind as Outlet['kind'], timeZone: zone === '' ? null : zone }
      return domains.split(' ').map((domain) => [domain, outlet] as const)
    }),
)
