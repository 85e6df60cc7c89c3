import type { ComponentChildren } from 'preact'
import type { Article } from '../../src/model/article.ts'
import type { CapturedFile } from '../../src/model/captured-file.ts'
import type { Variant } from '../../src/model/story.ts'
import { languageName } from '../../src/stories/views/language-name.ts'
import { FullDate } from './date-line.tsx'
import { OutsideLink } from './site-link.tsx'
import { count, displayWords } from './words.ts'

/** What the archive recorded of one article: where it lay, when it was fetched, whose it is, its fingerprints. */
export function Record({ variant }: { variant: Variant }) {
  const { article } = variant
  return (
    <dl class="record">
      <Entry name="Address">{article.url !== null && <OutsideLink url={article.url} />}</Entry>
      <Entry name="Published">{article.published && <FullDate date={article.published} />}</Entry>
      <Entry name="Dated">{article.dated && <FullDate date={article.dated} />}</Entry>
      <Entry name="Updated">{article.updated && <FullDate date={article.updated} />}</Entry>
      <Entry name="Retrieved">
        {article.retrieved ? <FullDate date={article.retrieved} /> : 'Not recorded'}
      </Entry>
      <Entry name="Length">{count(article.body.words, 'word')}</Entry>
      <Entry name="Language">{`${languageName(article.language)} (${article.language})`}</Entry>
      <RightsEntries article={article} />
      <Entry name="Captures">
        {article.archivedAt.length > 0 && (
          <ul>
            {article.archivedAt.map((url) => (
              <li key={url}>
                <OutsideLink url={url} />
              </li>
            ))}
          </ul>
        )}
      </Entry>
      <KeptFiles name="Pages kept" files={article.capturedPages} />
      {variant.exposure.show === 'full' && (
        <KeptFiles name="Pictures kept" files={article.capturedPictures} />
      )}
      <Entry name="Identifier">
        <code>{article.code}</code>
      </Entry>
      <Entry name="SHA-256 of the file">
        <code class="hash">{article.sha256.file}</code>
      </Entry>
      <Entry name="SHA-256 of the text">
        <code class="hash">{article.sha256.text}</code>
      </Entry>
    </dl>
  )
}

/** What the archive keeps of addresses: where it lay, when it was taken, its fingerprint. */
function KeptFiles({ name, files }: { name: string; files: readonly CapturedFile[] }) {
  return (
    <Entry name={name}>
      {files.length > 0 && (
        <ul>
          {files.map(({ url, retrieved, sha256 }) => (
            <li key={url}>
              <OutsideLink url={url} />
              {retrieved && (
                <>
                  , <FullDate date={retrieved} />
                </>
              )}
              {sha256 !== null && (
                <>
                  , SHA-256 <code class="hash">{sha256}</code>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Entry>
  )
}

function RightsEntries({ article }: { article: Article }) {
  const { rights } = article
  return (
    <>
      <Entry name="Rights holder">{rights.holder}</Entry>
      <Entry name="Licence">
        {rights.licence !== null && <OutsideLink url={rights.licence} />}
      </Entry>
      <Entry name="Notice">{rights.notice}</Entry>
      <Entry name="Credit line">{rights.creditLine !== null && <q>{rights.creditLine}</q>}</Entry>
      <Entry name="Display">{displayWords[rights.display]}</Entry>
      <Entry name="Expires">{rights.expires && <FullDate date={rights.expires} />}</Entry>
    </>
  )
}

/** One line of the record; nothing where there is nothing to say. */
export function Entry({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === null || children === false || children === undefined || children === '') {
    return null
  }
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}
