import type { Archive } from '../model/archive.ts'
import type { Finding } from '../model/finding.ts'
import { defaultSettings } from '../read/read-settings.ts'

/** One reading of the content, as the dev server shows it. */
export type Reading = {
  archive: Archive
  /** What this reading met, also where `archive` is that of an earlier one. */
  findings: readonly Finding[]
  /** Whether `archive` is an earlier one, without errors. */
  isLastGood: boolean
}

/**
 * Wraps the reading of a content folder so that it always gives an archive to show: that of this
 * reading; where it has errors, the last one that had none; before there was any, what could be read;
 * and where reading itself fails, an empty one. Never rejects.
 */
export function keepLastGood(
  content: string,
  load: () => Promise<Archive>,
): () => Promise<Reading> {
  let lastGood: Archive | null = null
  let last: Archive = emptyArchive(content)
  return async () => {
    try {
      const archive = await load()
      last = archive
      if (!archive.findings.some(({ severity }) => severity === 'error')) lastGood = archive
    } catch (error) {
      const findings = [unreadable(error)]
      return { archive: lastGood ?? last, findings, isLastGood: lastGood !== null }
    }
    const archive = lastGood ?? last
    return { archive, findings: last.findings, isLastGood: archive !== last }
  }
}

function emptyArchive(content: string): Archive {
  return {
    settings: defaultSettings(content).settings,
    outlets: [],
    stories: [],
    pages: [],
    drafts: [],
    refused: [],
    findings: [],
    counts: { read: 0, published: 0, withdrawn: 0, draft: 0, refused: 0 },
  }
}

function unreadable(error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    file: 'archive.yaml',
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'unreadable-archive',
    field: null,
    message: `Unexpected failure to read the content folder (${reason}), expected an archive`,
    mend: 'Undo the last change; then run npm run check.',
    excerpt: null,
  }
}
