/** How an English report says that words were spoken or written in another language. Data only. */

/** Languages of negotiations, as English names them; most are also what the people is called. */
const LANGUAGES =
  `Albanian Amharic Arabic Armenian Azerbaijani Azeri Belarusian Bengali Bosnian Bulgarian Burmese Cantonese Catalan Chinese Croatian
  Czech Danish Dari Dutch Estonian Farsi Finnish Flemish French Georgian German Greek Hebrew Hindi Hungarian Icelandic Indonesian Italian Japanese
  Kazakh Khmer Korean Kurdish Kyrgyz Lao Latvian Lithuanian Macedonian Malay Mandarin Mongolian Nepali Norwegian Pashto Persian Polish Portuguese
  Punjabi Romanian Russian Serbian Sinhala Slovak Slovenian Somali Spanish Swahili Swedish Tagalog Tajik Tamil Thai Tigrinya Turkish Turkmen
  Ukrainian Urdu Uzbek Vietnamese`
    .trim()
    .split(/\s+/)
    .join('|')

/** Beside a statement: somebody put its words into English. */
export const TRANSLATED = new RegExp(
  [
    String.raw`\b(?:interpreter|translator)s?\b`,
    String.raw`\b(?:in|own|English|unofficial|official|rough|literal|simultaneous) translations?\b`,
    String.raw`\btranslat(?:ed|ing)\b(?! into (?:action|votes?|law|jobs|policy|deeds))`,
    String.raw`\b(?:speaking|spoke|said|saying|says|wrote|written|writing|posted|told (?:\S+ ){1,3}|statement|post|tweet|address|speech|broadcast) (?:\S+ )?in (?:his |her |their )?(?:native )?(?:${LANGUAGES})\b(?=$|[^\p{L} ]| (?:about|after|and|as|at|before|but|during|earlier|for|from|last|on|or|that|then|this|through|to|today|when|which|while|with|yesterday)\b| (?:mon|tues|wednes|thurs|fri|satur|sun)day)`,
  ].join('|'),
  'iu',
)

/** The words reached English through a medium of another language. */
export const FOREIGN_MEDIUM = new RegExp(
  String.raw`\b(?:(?:${LANGUAGES})[- ]language|(?:${LANGUAGES}|Iranian|Syrian|Israeli|Saudi|Egyptian|Iraqi|Afghan|Cuban|Venezuelan) (?:state(?:-(?:run|owned|controlled))? )?(?:media|television|TV|radio|newspaper|daily|news agency|news agencies|broadcaster|magazine))\b`,
  'u',
)

/** Outlets of the table that print in another language, by their name there. */
export const FOREIGN_OUTLETS: ReadonlySet<string> = new Set(
  `ANSA|EFE|Kyodo News|Jiji Press|Yonhap News Agency|Interfax|Interfax-Ukraine|TASS|RIA Novosti|Rossiya-1|Rossiyskaya Gazeta|Xinhua|CCTV|People's Daily|KCNA|IRNA|Tasnim|Fars News Agency|Mehr News Agency|Anadolu Agency|SANA|WAFA|Saudi Press Agency|Emirates News Agency|Qatar News Agency|MENA|Al Arabiya|Asharq Al-Awsat|Ynet|Israel Hayom|Deutsche Presse-Agentur|Der Spiegel|Bild|Die Welt|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Tagesschau|Le Monde|Le Figaro|RFI|Corriere della Sera|La Repubblica|El País|Ukrainska Pravda|Ukrinform|Suspilne|European Pravda|UNIAN|RBC-Ukraine|Meduza|Kommersant|BelTA|NHK|Asahi Shimbun|Tolo News|Folha de S.Paulo|teleSUR`.split(
    '|',
  ),
)
