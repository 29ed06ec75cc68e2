/** The class of every chart; the content security policy knows its style by it. */
export const CHART = 'chart'
