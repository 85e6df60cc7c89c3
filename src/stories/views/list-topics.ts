export { listTopics, type Topic, topicsOf } from '../../model/list-topics.ts'
