/** Forms of address without rank, lower case without points. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx miss dr sir dame lord lady madam mme mlle prof professor rev reverend fr msgr hon ' +
    'sr sra srta don doña dona herr frau monsieur madame signor signora senhor senhora khun tan datuk ' +
    'pak ibu bapak u daw shri smt esq'
  ).split(' '),
)

/** Ranks and offices that stand before a name, lower case without points. */
export const RANKS: ReadonlySet<string> = new Set(
  (
    'gen general maj major lt lieutenant col colonel capt captain cmdr commander cpl corporal sgt ' +
    'sergeant pvt private adm admiral brig brigadier cdr sen senator rep representative gov governor ' +
    'president vice deputy prime minister chancellor secretary ambassador amb congressman ' +
    'congresswoman mayor judge justice bishop archbishop cardinal pope ayatollah imam sheikh king ' +
    'queen prince princess pres constable supt superintendent det detective insp inspector chief marshal'
  ).split(' '),
)

/** Words that make an office of the rank after them: `Foreign Minister`. */
const OFFICES: ReadonlySet<string> = new Set(
  'foreign interior finance defense defence home education health trade energy attorney lieutenant'.split(
    ' ',
  ),
)

function fold(word: string): string {
  return word.toLowerCase().replaceAll('.', '')
}

export function isHonorific(word: string): boolean {
  return /^\p{Lu}/u.test(word) && HONORIFICS.has(fold(word))
}

export function isRank(word: string): boolean {
  return /^\p{Lu}/u.test(word) && RANKS.has(fold(word))
}

/** Part of an office where a rank follows. */
export function isOffice(word: string): boolean {
  return /^\p{Lu}/u.test(word) && OFFICES.has(fold(word))
}

export function isTitle(word: string): boolean {
  return isHonorific(word) || isRank(word)
}
