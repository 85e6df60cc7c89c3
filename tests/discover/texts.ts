/** A report of some 260 words, and what others make of it. All of it is invented. */
export const report: readonly string[] = [
  'The town of Brackwater will plant 4,200 willows along the river Anse this winter, the council decided on Tuesday night, after the third flood in five years reached the doors of the covered market.',
  'The trees are to stand in three rows between the Miller bridge and the old tannery, where the bank has lost 12 metres since the weir was taken away. The work will cost 310,000 crowns, of which the province pays half.',
  '“A wall would have cost us ten times as much, and it would have sent the water to our neighbours in Oldersum,” said Marta Quill, who leads the works committee. “Willows drink, they hold the soil, and children can climb on them.”',
  'Not everybody is pleased. Henk Dorrit, who rents out 26 rowing boats below the bridge, fears that roots will block his landing stage within a few summers. He has asked for a gap of 40 metres in the planting and for a written promise that it will be kept.',
  'Engineers of the Anse Water Board said they had tried the method on a shorter stretch near Tellin, where 600 willows were put in eight years ago. That bank has not moved since, although the winter of the great ice tore out a footbridge just upstream of it.',
  'Volunteers will begin on the first Saturday of November. Gloves and spades are provided, the council said, but boots are not, and nobody under the age of eight may work within 5 metres of the water.',
]

/** The same with a few words changed, as another desk prints it. */
export const lightEdit: readonly string[] = report.map((paragraph) =>
  paragraph
    .replace('Tuesday night', 'Tuesday evening')
    .replace('metres', 'meters')
    .replace('Not everybody is pleased', 'Not everyone is happy')
    .replace('Engineers of the', 'Engineers at the'),
)

/** Its first two paragraphs, as a brief. */
export const brief: readonly string[] = lightEdit.slice(0, 2)

/** The next week’s report of the same desk, with one paragraph of background. */
export const followUp: readonly string[] = [
  'Two hundred people turned up in the rain on Saturday to put the first trees into the bank of the Anse, and by noon the spades had run out.',
  'The mayor dug for an hour and then handed out soup. A brass band from the fire brigade played under the Miller bridge until its music was too wet to read, and the bakers’ guild sold every bun it had brought.',
  'Some 900 saplings were in the ground by dusk, more than anybody had counted on. The next digging day is set for the second week of December, when the school on Lock Street will send its upper forms.',
  report[4]!,
  'The boat hirer who had objected to the rows came by in the afternoon, looked at the gap that had been left for him, and bought a round of coffee.',
]

/** A market report with other figures each day. */
export function marketReport([
  index,
  points,
  share,
  stock,
  gain,
  loser,
  loss,
  volume,
]: readonly string[]): string[] {
  return [
    `The Brackwater share index closed at ${index} points on the day, a change of ${points} points or ${share} percent, in a session that traders called thin and without a clear direction from abroad.`,
    `Shares in ${stock} led the winners with a gain of ${gain} percent after the company spoke to investors about its plans, while ${loser} was at the bottom of the list with a loss of ${loss} percent at the close.`,
    `The volume of trade was ${volume} million crowns, about the average of the past month, and the exchange said that there had been no halts and no corrections to prices in the course of the day.`,
  ]
}

export const monday = marketReport([
  '4,812',
  '31',
  '0.65',
  'Corvane Mills',
  '4.1',
  'Pellard Rail',
  '2.8',
  '118',
])
export const friday = marketReport([
  '4,655',
  '87',
  '1.84',
  'Dunmere Glass',
  '6.3',
  'Ostrava Tea',
  '5.2',
  '203',
])

/** Text that has nothing to do with the rest. */
export const stranger: readonly string[] = [
  'My grandmother kept her recipes in a biscuit tin, on the backs of envelopes, and never once wrote down how long a thing should stay in the oven. When it smells right, she said, it is right.',
  'I have been trying for eleven years to bake her plum cake, and last Sunday I came close. The trick, it turns out, was the tin: it has to be black with age, and no bigger than a dinner plate.',
  'Stone the plums, but keep six of the stones and crack them. The kernels go into the butter, where they do quiet work for an hour before anything else happens. Then the flour, a spoon at a time, and no talking.',
]
