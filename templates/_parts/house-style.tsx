import type { Outlet } from '../../src/model/outlet.ts'
import type { Settings } from '../../src/model/settings.ts'
import type { HouseStyle } from '../../src/stories/views/describe-house-style.ts'
import type { Example, Habit } from '../../src/stories/views/list-habits.ts'
import { Examples, Swap } from './swap.tsx'
import { count, groupDigits, percent } from './words.ts'

type HouseStyleProps = { settings: Settings; outlet: Outlet; house: HouseStyle }

/** What an outlet makes of the texts it takes: three figures, then its edits with examples. */
export function HouseStyleSection({ settings, outlet, house }: HouseStyleProps) {
  if (house.texts === 0) return null
  return (
    <section class="house" aria-labelledby="house_name">
      <h2 id="house_name">House style</h2>
      <HouseFigures house={house} />
      {house.compared === 0 ? (
        <p class="small">None of these texts could be compared word by word with its source.</p>
      ) : (
        <>
          <HabitTable settings={settings} house={house} />
          <FrameHabits house={house} />
          <p class="small">
            {`Edits that the archive found in the ${count(house.compared, 'text')} of `}
            <bdi>{outlet.name}</bdi> that it could compare word by word with the source. Each
            example leads to the first place where it was made.
          </p>
        </>
      )}
    </section>
  )
}

/** Texts taken, share kept and delay, as figures with what they mean. */
export function HouseFigures({ house }: { house: HouseStyle }) {
  const { texts, kept, compared, delay } = house
  return (
    <ul class="big-figures">
      <li>
        <b>{groupDigits(texts)}</b> {texts === 1 ? 'text' : 'texts'} taken from other outlets
      </li>
      {kept !== null && (
        <li>
          <b>{percent(kept)}</b> of the source’s words kept{medianOf(compared)}
        </li>
      )}
      {delay && (
        <li>
          <b>{delay.words}</b> {delay.words === 'the same day' ? 'as' : 'after'} the source
          {medianOf(delay.texts)}
        </li>
      )}
    </ul>
  )
}

function medianOf(texts: number): string {
  return texts === 1 ? ', in the one text where that is known' : `, median of ${texts} texts`
}

function HabitTable({ settings, house }: { settings: Settings; house: HouseStyle }) {
  const { style, wordings, substance } = house
  return (
    <table class="figures habits">
      <thead>
        <tr>
          <th scope="col">Edit</th>
          <th scope="col" class="number">
            Times
          </th>
          <th scope="col" class="number">
            Texts
          </th>
          <th scope="col">For example</th>
        </tr>
      </thead>
      <HabitGroup settings={settings} name="How it writes" habits={style} />
      <WordingGroup settings={settings} wordings={wordings} />
      <HabitGroup settings={settings} name="What it changes" habits={substance} />
    </table>
  )
}

/** What it does around the text: of how many texts says it all. */
function FrameHabits({ house: { frame, compared } }: { house: HouseStyle }) {
  if (frame.length === 0) return null
  return (
    <>
      <h3 class="label">Around the text</h3>
      <ul class="tally columns">
        {frame.map(({ label, weight, texts }) => (
          <li key={`${label} ${weight}`}>
            {sentenceCase(label)} <span>{`${texts} of ${compared}`}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

type HabitGroupProps = { settings: Settings; name: string; habits: readonly Habit[] }

function HabitGroup({ settings, name, habits }: HabitGroupProps) {
  if (habits.length === 0) return null
  return (
    <tbody>
      <GroupName name={name} />
      {habits.map(({ label, weight, times, texts, examples }) => (
        <tr key={`${label} ${weight}`}>
          <th scope="row">{sentenceCase(label)}</th>
          <td class="number">{groupDigits(times)}</td>
          <td class="number">{groupDigits(texts)}</td>
          <td>
            <Examples settings={settings} examples={examples} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

type WordingGroupProps = { settings: Settings; wordings: readonly Example[] }

/** Words that it puts in place of others again and again: here the swap itself names the row. */
function WordingGroup({ settings, wordings }: WordingGroupProps) {
  if (wordings.length === 0) return null
  return (
    <tbody>
      <GroupName name="Words it swaps again and again" />
      {wordings.map((wording) => (
        <tr key={wording.path}>
          <th scope="row">
            <Swap settings={settings} example={wording} />
          </th>
          <td class="number">{groupDigits(wording.times)}</td>
          <td class="number">{groupDigits(wording.texts)}</td>
          <td />
        </tr>
      ))}
    </tbody>
  )
}

function GroupName({ name }: { name: string }) {
  return (
    <tr class="group">
      <th scope="rowgroup" colSpan={4}>
        {name}
      </th>
    </tr>
  )
}
