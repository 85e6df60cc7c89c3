export { quoteExcerpt } from '../../model/quote-excerpt.ts'
