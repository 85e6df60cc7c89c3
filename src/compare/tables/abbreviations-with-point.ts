/** Abbreviations that keep their point as part of the word, in the case in which newspapers write them. */
export const ABBREVIATIONS_WITH_POINT: readonly string[] = Object.freeze([
  ...['Mr', 'Mrs', 'Ms', 'Mx', 'Dr', 'Prof', 'Rev', 'Hon', 'Fr', 'Msgr', 'Sr', 'Sra', 'Srta', 'Jr'],
  ...['Gen', 'Maj', 'Lt', 'Col', 'Capt', 'Cmdr', 'Cpl', 'Sgt', 'Pvt', 'Adm', 'Brig', 'Cdr', 'Insp'],
  ...['Sen', 'Rep', 'Gov', 'Pres', 'Supt', 'Det', 'Amb'],
  ...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'],
  ...['Mon', 'Tues', 'Tue', 'Wed', 'Thurs', 'Thu', 'Fri', 'Sat', 'Sun'],
  ...['Ala', 'Ariz', 'Ark', 'Calif', 'Colo', 'Conn', 'Del', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Ky'],
  ...['La', 'Md', 'Mass', 'Mich', 'Minn', 'Miss', 'Mo', 'Mont', 'Neb', 'Nev', 'Okla', 'Ore', 'Pa'],
  ...['Tenn', 'Tex', 'Vt', 'Va', 'Wash', 'Wis', 'Wyo'],
  ...['St', 'Ave', 'Blvd', 'Rd', 'Mt', 'Ft', 'Co', 'Corp', 'Inc', 'Ltd', 'Bros', 'Dept', 'Univ'],
  ...['vs', 'etc', 'approx', 'dept', 'Vol', 'Fig', 'al', 'cf'],
])
