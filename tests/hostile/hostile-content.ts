import { families, singles, words } from './payloads.ts'

const escaped = (text: string) => JSON.stringify(text)

/** A content folder of nothing but attacks: path → text. */
export function hostileContent(): Record<string, string> {
  const files: Record<string, string> = {
    'archive.yaml': [
      `title: ${escaped(`Archive ${words[1]}`)}`,
      `description: ${escaped(words[3]!)}`,
      'url: https://archive.example/',
      `defaults:\n  category: ${escaped(words[0]!)}\n  rights: {notice: ${escaped(words[4]!)}}`,
    ].join('\n'),
    'outlets/first.yaml': `name: ${escaped(words[0]!)}\nhome: https://first.example/\nrights: {credit_line: ${escaped(words[1]!)}}\n`,
    'outlets/second.yaml': `name: ${escaped(words[3]!)}\nhome: https://second.example/\n`,
  }
  for (const [name, payloads] of Object.entries(families)) addFamily(files, name, payloads)
  singles.forEach((body, i) => {
    files[`articles/singles/${i}.md`] =
      `---\ncode: single-${i}\norigin_url: https://first.example/single/${i}\n---\n\n${body}\n`
  })
  const long = `Long ${'title '.repeat(1666)}`
  files['articles/long.md'] =
    `---\norigin_url: https://first.example/long\ntitle: ${long}\ntags: [${long}]\n---\n\nWords.\n`
  words.forEach((text, i) => {
    files[`articles/words/${i}.md`] = articleOfWords(text, i)
  })
  return files
}

/** One text and a variant of it, so that changes are marked within the payloads too. */
function addFamily(files: Record<string, string>, name: string, payloads: string[]): void {
  const code = `hostile-${name}`
  const opening = 'The harbour office said on Monday that the tide gauge would be moved.'
  const changed = payloads.map((text, i) => (i % 3 === 1 ? text.replace(/x|a/, 'New words') : text))
  files[`articles/first/${name}.md`] =
    `---\ncode: ${code}\norigin_url: https://first.example/${name}\ntitle: ${name}\npublished: 2024-05-01\n---\n\n${[opening, ...payloads].join('\n\n')}\n`
  files[`articles/second/${name}.md`] =
    `---\ncode: ${code}-2\norigin_url: https://second.example/${name}\nderived_from: {code: ${code}}\ntitle: ${name} again\npublished: 2024-05-02\n---\n\n${[opening.replace('Monday', 'Tuesday'), ...changed].join('\n\n')}\n`
}

/** An article whose every field of words is `text`. */
function articleOfWords(text: string, index: number): string {
  const value = escaped(text)
  const code = escaped(text.slice(0, 190))
  return `---
layout: ${value}
code: ${code}
origin_url: ${escaped(`https://first.example/${index}"onclick="alert('fired')"<script>alert(1)</script>`)}
title: ${value}
description: ${value}
category: ${value}
tags: [${value}, ${escaped(`${text}, other`)}]
language: en
byline: [${value}]
image: ${escaped(`https://evil.example/${index}.png"onerror="alert('fired')"`)}
image_caption: ${value}
image_credit: ${value}
published: 2024-04-0${(index % 9) + 1}
derived_from: [{code: ${value}, note: ${value}}, {url: ${escaped(`https://ok.example/?q=${encodeURIComponent(text).slice(0, 2000)}`)}}]
not_derived_from: [${value}]
archived_at: ${escaped(`https://web.example/"><script>alert(1)</script>/${index}`)}
rights: {holder: ${value}, licence: ${value}, notice: ${value}, credit_line: ${value}, display: ${index % 4 === 3 ? 'excerpt' : 'full'}}
corrections: [{date: 2024-06-01, text: ${value}}, ${value}]
aliases: [${escaped(`/old/${index}`)}]
---

By ${text}

This article originally appeared in [${text.replace(/[[\]]/g, '')}](https://ok.example/${index}).

Some words of running text, number ${index}.
`
}
