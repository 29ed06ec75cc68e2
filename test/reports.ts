/** Small reports of our own writing for the end-to-end tests. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const HARBOUR = `---
outlet: Northern Wire
published: 2025-03-06
title: Minister rules out new harbour fees
---
LISTRA — Foreign Minister Ondrej Havelka said on Tuesday that his government would not pay new harbour fees.

“We have paid for the pier twice,” Havelka told reporters. “We will not pay a third time.”

The Sorrel Coast could drop the fees if the ferry line reopens, according to Marit Solheim, the chief negotiator.
`

export const FERRY = `---
outlet: Coast Herald
published: 2025-03-09
title: Ferry line may reopen
---
Marit Solheim said the ferry line may reopen before the summer.

"The pier is sound," Solheim said. "What is missing is a signature."

A senior official, who would not be named, said the signature would come within days.

Minister Ondřej Havelka said Friday he was ready to sign.
`

export const PLAIN = 'On Sunday, Marit Solheim said that nothing was agreed.\n'

export function putReports(folder: string): void {
  writeFileSync(join(folder, 'harbour.txt'), HARBOUR)
  writeFileSync(join(folder, 'ferry.txt'), FERRY)
  writeFileSync(join(folder, 'plain.txt'), PLAIN)
}
