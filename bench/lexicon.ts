/** Words of the generated news, by sort. A report varies by words of the same sort and length, so that spans stay where they are. */

export const NOUNS = words(`
  barge bench berth bonds bread brick canal cargo clerk coach coast court craft crane creek crops crown depot docks ferry flour fleet
  forts fruit gates glass grain guard guild house jetty ledge locks mines motel nurse olive parks patch pilot plain poles quota rails
  ranch reefs rents river roads route ruins salts sheds ships shore slope steel stock store straw sugar swamp tents tolls tower trade
  train trees truck vault walls water wells wharf wheat yards
  anchor avenue banker barley basins bridge buffer butter cables camels cattle cellar cement chapel cinema clinic coffee copper corral
  cotton courts dairy decree embers escort estate export farmer fences forest garage garden grants harbor hostel humbug island jackal
  kennel ladder lagoon lawyer ledger levies lorries mallet marble market meadow miners museum nurses onions orchid palace papers parcel
  pastor permit petrol pirate plough police ponies potash prison quarry quotas ration refuge salmon school sheriff signal silver smelter
  spices stable statue street studio subway supply tariff temple tenant theatre timber tunnel turbine valley vendor vessel vineyard wagons
  airport archive arsenal bailiff balcony bargain battery blanket boycott brewery brigade bunkers cabinet caravan charter chicken
  college colony comrade convoy council counter cottage courier customs dentist diocese embargo enclave engines factory farmers fishery
  gallery garment granary grocery habitat harvest highway horizon inquiry islands journal kitchen laundry leather library lighter
  machine mailbag masonry militia mineral mission monarch network nursery oilseed orchard outpost paddock parades parolee partner
  pasture pension petrels pilgrim plaster platoon pontoon poultry premier produce quarrel railway rations reactor referee rentals
  reserve retreat robbery rubbish sailors sawmill scholar seaport senator seawall servant shelter sheriff shipyard station steamer
  storage student subsidy surgeon surplus teacher tenants textile ticket tobacco tractor traders tribune trolley uniform utility
  vaccine valleys veteran village visitor voucher warship waterway weapon welfare winery workers
`)

export const VERBS = words(`
  added aided asked baked begun blamed bought broke built burnt cited clear close drain drawn drove faced filed fined freed given hired
  leased lifted loaded locked mended merged opened passed raised razed repaid rented rerouted sealed seized shared signed sorted spared
  spent split stole stored struck taxed tested towed traded turned urged vetoed vowed waived walled weighed widened yielded
  annexed blocked boarded bombed bridged charged checked cleared closed counted covered crossed delayed doubled drained dropped emptied
  expanded flooded founded granted guarded halved handled halted housed invaded limited manned marked measured mended opposed ordered
  painted pledged printed promised rebuilt reduced refused removed renewed repaired replaced rescued resumed revoked searched secured
  shelled shipped shipping stopped supplied surveyed switched tested toppled trained treated trimmed tripled upgraded vacated visited
  welcomed withheld worked wrecked
`)

export const ADJECTIVES = words(`
  alpine annual barren bitter bloody border bright broken bronze cheap civil clean coastal cold costly crowded daily damp dated deep
  distant double dry eastern empty extra famous fertile fiscal former fragile frozen heated hidden hollow humid idle inland inner iron
  joint jointly large legal little local lonely lost major marine mobile modern muddy narrow native naval new northern noisy oily old
  outer partial patchy plain poor private public quiet rapid rare regional remote rich rival rural rusty sacred salty sandy secret severe
  shared silent slow small solid southern spare steep stony strict sunken tidal tiny urban vacant vast wealthy weekly western wide wild
  windy winter wooden yearly
`)

function words(text: string): string[] {
  return [...new Set(text.trim().split(/\s+/))]
}
