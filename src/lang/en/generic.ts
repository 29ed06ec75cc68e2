/** Words that name no proposal by themselves, whatever a negotiation is about; as stems. Data only. */
import { stemmer } from 'stemmer'

export const GENERIC: ReadonlySet<string> = new Set(
  `say said tell told ask call report add call claim note statement comment remark speak spoke word question answer
  people person man woman american nation country world state government president minister leader official lawmaker senator member party side team
  time day week month year today tomorrow yesterday night morning moment point date end begin start start way thing something nothing anything everything everyone part lot kind case fact reason result
  situation problem issue matter idea view position thought feel think believe know want need hope expect like see look think mean wish try make take give get go come put keep let use work help show become seem happen
  good great bad big small new old long short high low last next first second many much few several other another same different own able sure clear important possible likely real right wrong
  very really just also still even only again already now then here there never always often soon ago yet back forward away together
  support oppos reject accept agre demand insist urg refus threaten promis pledg offer condemn welcom
  will would could should must might can cannot do does did done have has had be been being is are was were
  percent million billion thousand dollar
  hand side step set left order place news media reporter press interview letter speech tweet twitter
  condition chance progress process effort decision discussion`
    .trim()
    .split(/\s+/)
    .map(stemmer),
)
