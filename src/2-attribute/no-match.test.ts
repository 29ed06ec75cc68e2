/** Things that look like statements and are none: nothing may be attributed here. */
import { expect, it } from 'vitest'
import { linesOf } from './lines.suite.ts'

it.each([
  ['The so-called “peace bridge” was painted blue.'],
  ['The film “The Long Winter” opened in Lund.'],
  ['She wore a “tax the rich” dress.'],
  ['They read “War and Peace” aloud last winter.'],
  ['A beer called Old Harbour is brewed here.'],
  ['The envoys’ talks went on until 5 p.m.'],
  ['The report was long, and the claims were many.'],
  ['Its claims of profit were never tested.'],
  ['The stated aim of the talks was peace.'],
  ['That said, the bridge is old.'],
  ['The states that border the lake met in May.'],
  ['The Latest: rain over Lund'],
  ['Zürich’s Plan for the Lake: a new look'],
  ['The pipe is 6" wide and 4" deep.'],
  ['The rooms are ‘cosy’.'],
  ['Calls and notes were kept in a drawer.'],
  ['The toll rose in May; the ferry ran.'],
  ['“Never.”'],
  [''],
  ['\n\n'],
])('%j', (text) => {
  expect(linesOf(text)).toEqual([])
})
