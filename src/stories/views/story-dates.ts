export { originalVariant, readingVariant, storyDate, storyYear } from '../../model/story-dates.ts'
