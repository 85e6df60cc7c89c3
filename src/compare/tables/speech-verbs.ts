/** Verbs and phrases by which a text says who said something, lower case. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'say says said tell tells told state states stated claim claims claimed announce announces ' +
    'announced add adds added note notes noted argue argues argued insist insists insisted report ' +
    'reports reported explain explains explained warn warns warned according suggest suggests ' +
    'suggested assert asserts asserted allege alleges alleged declare declares declared remark ' +
    'remarked comment commented write writes wrote admit admits admitted concede conceded confirm ' +
    'confirms confirmed'
  ).split(' '),
)
