export { blockIds } from '../../model/block-ids.ts'
