/** Whether the page is as narrow as a telephone, where what is long is folded. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 44rem)').matches
