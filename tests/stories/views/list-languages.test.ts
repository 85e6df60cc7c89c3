import { expect, it } from 'vitest'
import { listLanguages } from '../../../src/stories/views/list-languages.ts'
import { article, outlet, story, variant } from '../../templates/fixture-parts.ts'

it('counts stories by language, whatever its country; a language in several texts once', () => {
  const text = (code: string, language: string) =>
    variant({
      article: article({ code, outlet: 'o', title: code, language }),
      outlet: outlet('o', 'O'),
    })
  const languages = listLanguages({
    stories: [
      story('one', [text('A', 'pt-BR'), text('B', 'pt-PT'), text('C', 'en')]),
      story('two', [text('D', 'PT'), text('E', '../x')]),
    ],
  })
  expect(languages.map(({ tag, name, stories }) => [tag, name, stories.length])).toEqual([
    ['pt', 'Portuguese', 2],
    ['en', 'English', 1],
    ['und', 'und', 1],
  ])
})
