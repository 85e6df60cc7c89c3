import type { ArticleFront } from '../model/article-source.ts'
import type { Assembled } from './task.ts'

/** What stands for an article whose body killed its worker, or was not done by the deadline. */
export function refuseBody(source: ArticleFront, reason: 'crash' | 'deadline'): Assembled {
  const happened = {
    crash: 'Unexpected body: reading it ended the process that read it',
    deadline: 'Unexpected body: reading it was not done within the deadline',
  }[reason]
  return {
    article: null,
    fingerprint: null,
    findings: [
      {
        file: source.file,
        line: source.bodyLine,
        column: 1,
        severity: 'error',
        rule: `body-${reason}`,
        field: null,
        message: `${happened}, expected an article`,
        mend: 'Look for very long runs of one sign, or very deep nesting, and take them out.',
        excerpt: null,
      },
    ],
  }
}
