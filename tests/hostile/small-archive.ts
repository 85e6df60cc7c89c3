/** A content folder with one article of each state, and two stories of two texts: path → text. */
export function smallArchive(): Record<string, string> {
  const article = (code: string, fields: string, body: string) =>
    `---\ncode: ${code}\n${fields}\n---\n\n${body}\n`
  const gauge =
    'The tide gauge at the old quay will be moved in spring, the harbour office said on Monday. It has measured the sea since 1911.'
  const ferry =
    'The night ferry sails again from May. Three crews have been hired, and the slipway was dredged in March.'
  return {
    'archive.yaml': 'title: Small archive\nurl: https://small.example/\n',
    'outlets/quay.yaml': 'name: The Quay\nhome: https://quay.example/\n',
    'outlets/mole.yaml': 'name: The Mole\nhome: https://mole.example/\n',
    'articles/quay/gauge.md': article(
      'q-1',
      'title: Tide gauge to move\noutlet: quay\npublished: 2024-03-04\ncategory: Harbour\ntags: [sea]',
      `${gauge}\n\nIts clock stays.`,
    ),
    'articles/mole/gauge.md': article(
      'm-1',
      'title: Gauge on the move\noutlet: mole\npublished: 2024-03-05\nderived_from: {code: q-1}',
      `${gauge.replace('Monday', 'Tuesday')}\n\nIts clock goes.`,
    ),
    'articles/quay/ferry.md': article(
      'q-2',
      'title: Night ferry sails\noutlet: quay\npublished: 2024-04-04\ntags: [ferries, sea]',
      ferry,
    ),
    'articles/mole/ferry.md': article(
      'm-2',
      'title: Ferry sails by night\noutlet: mole\npublished: 2024-04-05\nderived_from: {code: q-2}',
      `${ferry} The fare is nine crowns.`,
    ),
    'articles/quay/rope.md': article(
      'q-3',
      'title: Rope walk sold\noutlet: quay\npublished: 2024-05-04\nrights: {display: full, expires: 2030-06-01}',
      'The rope walk was sold to its tenants for one crown.',
    ),
    'articles/mole/bell.md': article(
      'm-3',
      'title: Bell found\noutlet: mole\npublished: 2024-06-04\nstatus: withdrawn',
      'A bell was found in the mud.',
    ),
    'articles/mole/plan.md': article(
      'm-4',
      'title: Plan for the mole\noutlet: mole\ndraft: true',
      'Nobody may read this yet.',
    ),
  }
}
