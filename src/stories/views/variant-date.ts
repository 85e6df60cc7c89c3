export { type VariantDate, variantDate } from '../../model/variant-date.ts'
