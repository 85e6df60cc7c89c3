export { shortenWords } from '../../model/shorten-words.ts'
