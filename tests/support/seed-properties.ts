// Property tests are the same in every run, so that a red run is a change's fault and can be repeated.
// FC_SEED=random looks elsewhere: do so when a room has changed.
import fc from 'fast-check'

const { FC_SEED: asked } = process.env
if (asked !== 'random') fc.configureGlobal({ seed: asked ? Number(asked) : 20261122 })
