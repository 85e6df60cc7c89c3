export { topicSlug } from '../../model/topic-slug.ts'
