import { asFile, EXAMPLE, shown, told, withFields } from './example-files.ts'
import type { Rule } from './rule.ts'

/** About files and folders as such, before anything in them is read. */
export const rulesOfFiles: readonly Rule[] = Object.freeze([
  {
    id: 'no-articles',
    title: 'No folder of articles',
    severities: ['error'],
    matter: 'lost',
    means:
      'The content folder has no folder `articles/`. Most often the command was started in another folder than you meant, or `--content` names the wrong one.',
    examples: shown(
      { 'archive.yaml': 'title: Example archive\n' },
      { 'archive.yaml': 'title: Example archive\n', ...withFields() },
    ),
  },
  {
    id: 'unreadable-archive',
    title: 'The whole archive cannot be read',
    severities: ['error'],
    matter: 'lost',
    means:
      'Something is wrong with the content folder as a whole. `npm run dev` keeps showing the last good site meanwhile, and reads again on the next change.',
    examples: told(
      'a content folder that was moved away',
      'the folder where it was',
      'it is no file',
    ),
  },
  {
    id: 'empty-file',
    title: 'Nothing in the file',
    severities: ['error'],
    matter: 'lost',
    means: 'The file has no words at all. It was made and never written, or its text was lost.',
    examples: shown({ [EXAMPLE]: '\n' }, withFields()),
  },
  {
    id: 'raw-scrape',
    title: 'Text of a web page, not yet an article',
    severities: ['error'],
    matter: 'lost',
    means:
      'The file holds the plain text of a web page, with its buttons and advertisements, and no front matter. `npm run import` makes an article of it and sorts those out.',
    examples: shown(
      asFile(
        'ferry-returns-a-week-late-and-backwards',
        'The ferry returns',
        'Advertisement',
        'The ferry came back on Tuesday.',
      ),
      withFields(),
    ),
  },
  {
    id: 'not-an-article',
    title: 'A file of another kind',
    severities: ['error', 'warning', 'note'],
    matter: 'lost',
    means:
      'Below `articles/` only files whose name ends in `.md` are read. Rename an article that ends in something else; put pictures and other files into `media/`.',
    examples: shown(
      { 'articles/ferry.markdown': withFields()[EXAMPLE]! },
      { 'articles/ferry.md': withFields()[EXAMPLE]! },
    ),
  },
  {
    id: 'bad-file-name',
    title: 'A sign in a file name that cannot stay',
    severities: ['error'],
    matter: 'lost',
    means:
      'The name of the file holds a backslash or an invisible control character. Not every system can hold such a name. Rename the file.',
    examples: told(
      'articles/harbour-post\\ferry.md',
      'articles/harbour-post/ferry.md',
      'such a name cannot be made on every system',
    ),
  },
  {
    id: 'bad-encoding',
    title: 'Text in another encoding',
    severities: ['error'],
    matter: 'lost',
    means:
      'The file was saved in another encoding than UTF-8 (UTF-16 or Windows-1252, for example), or is no text. Open it in your editor and save it again with the encoding UTF-8.',
    examples: told(
      'a file saved as “Unicode” by an old Windows editor',
      'the same file saved as “UTF-8”',
      'this page is UTF-8 itself',
    ),
  },
  {
    id: 'too-large',
    title: 'A file too large for an article',
    severities: ['error'],
    matter: 'lost',
    means:
      'An article file has at most 2 MB, a settings file 64 KB. Larger ones hold pictures or other data, or many articles in one.',
    examples: told('a file of 3 MB', 'one file for each article', 'it would fill this page'),
  },
  {
    id: 'symlink',
    title: 'A link instead of a file',
    severities: ['error'],
    matter: 'lost',
    means:
      'A symbolic link (a shortcut) stands where a file was expected. Links are never followed: they could lead outside the content folder. Put the file itself there.',
    examples: told('a link to ../elsewhere/ferry.md', 'the file ferry.md', 'a link is no text'),
  },
  {
    id: 'not-a-file',
    title: 'A device, pipe or socket',
    severities: ['error'],
    matter: 'lost',
    means: 'Something stands in the content folder that is neither file nor folder. Take it out.',
    examples: told('a named pipe in articles/', 'a file', 'a device is no text'),
  },
  {
    id: 'too-deep',
    title: 'Folders too deep inside each other',
    severities: ['error'],
    matter: 'lost',
    means: 'Folders stand more than 32 deep inside each other. Move the innermost further up.',
    examples: told('articles/a/b/c/… (33 folders)', 'articles/a/ferry.md', 'the path is too long'),
  },
  {
    id: 'unreadable',
    title: 'A file that cannot be opened',
    severities: ['error'],
    matter: 'lost',
    means:
      'The file or folder is there, but this computer refuses to open it. Look at its permissions and whether another program holds it.',
    examples: told(
      'a file that only another user may read',
      'a file you may read',
      'it depends on the computer',
    ),
  },
  {
    id: 'no-archive-file',
    title: 'No settings of the archive',
    severities: ['note'],
    matter: 'untidy',
    means:
      'There is no `archive.yaml`. The site gets the name of the folder as its title and no address of its own, so that feeds and the sitemap cannot name full addresses.',
    examples: shown({ 'archive.yaml': '', ...withFields() }, withFields()),
  },
  {
    id: 'bad-outlet-file',
    title: 'A file in outlets/ that is no outlet',
    severities: ['error', 'note'],
    matter: 'lost',
    means:
      'Files in `outlets/` are named after the id of the outlet: small letters, digits and single hyphens, then `.yaml`.',
    examples: shown(
      { 'outlets/Evening News.yaml': 'name: Evening News\n', ...withFields() },
      { 'outlets/evening-news.yaml': 'name: Evening News\n', ...withFields() },
    ),
  },
  {
    id: 'host-limit',
    title: 'A site that its host would reject',
    severities: ['error'],
    matter: 'lost',
    means:
      'Only `npm run build` finds this: the finished site has more files, larger files or more rules than the host named by `deploy` in `archive.yaml` takes. Nothing is published.',
    examples: told(
      '20,500 files with `deploy: cloudflare-pages`',
      'the same with `deploy_plan: paid`',
      'it takes a whole site to find it',
    ),
  },
] satisfies Rule[])
