import { expect, it } from 'vitest'
import { allByOne, byNearest, mostFrequentName, onPublication, wholeSentences } from './constants.ts'

const TEXT = 'Ines Carrow met Tomas Veld. Rain fell. "Not yet," Tomas Veld said. Nobody “agreed” to it.'

it('credits whole sentences to the nearest name', () => {
  const found = wholeSentences(TEXT).map((a) =>
    [a.source, a.cue, a.content].map((s) => (s ?? []).map(([b, e]) => TEXT.slice(b, e)).join()),
  )
  expect(found).toEqual([
    ['Tomas Veld', 'said', '"Not yet," Tomas Veld said.'],
    ['Tomas Veld', '', 'Nobody “agreed” to it.'],
  ])
})

it('names one for all, or the nearest before', () => {
  const at = TEXT.indexOf('met')
  expect(mostFrequentName(TEXT)).toBe('Tomas Veld')
  expect(mostFrequentName('nobody here')).toBeNull()
  expect(allByOne(TEXT, [{ content: [[at, at + 3]] }])[0]?.speaker.name).toBe('Tomas Veld')
  expect(byNearest(TEXT, [{ content: [[at, at + 3]] }, { content: [[0, 3]] }]).map((s) => s.speaker.name)).toEqual([
    'Ines Carrow',
    null,
  ])
  expect(onPublication('2024-05-03', [{ id: 1 }])).toEqual([{ id: 1, said: { date: '2024-05-03' } }])
})
