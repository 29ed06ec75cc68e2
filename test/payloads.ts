/** Texts that would run if a page ever took text for markup, an address for a script, or a name for a rule. Each calls `fired`. */

const CALL = 'window.fired=1'

/** Every way we know to get markup from text to run. */
const MARKUP = [
  `<script>${CALL}</script>`,
  `<script src="/api/v1/files/reports?x=1"></script>`,
  `<img src=x onerror=${CALL}>`,
  `<img src=x onerror="${CALL}">`,
  `<svg onload=${CALL}>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${CALL}"><text>x</text></a></svg>`,
  `<iframe srcdoc="<script>parent.fired=1</script>"></iframe>`,
  `<iframe src="javascript:parent.fired=1"></iframe>`,
  `<body onload=${CALL}>`,
  `<details open ontoggle=${CALL}>`,
  `<input autofocus onfocus=${CALL}>`,
  `<select autofocus onfocus=${CALL}>`,
  `<video><source onerror=${CALL}></video>`,
  `<audio src=x onerror=${CALL}>`,
  `<marquee onstart=${CALL}>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<a href="javascript:${CALL}">x</a>`,
  `<form action="javascript:${CALL}"><button>x</button></form>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${CALL}>`,
  `<style>@import "javascript:${CALL}"</style>`,
  `<link rel=stylesheet href="javascript:${CALL}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<base href="//evil.example/">`,
  `<template><script>${CALL}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `<xss style="animation-name:x" onanimationstart=${CALL}>`,
  `<p onmouseover=${CALL} style="position:fixed;inset:0">`,
]

/** What breaks out of where text may stand: an attribute, a string, a comment, JSON, a template, a rule of style. */
const OUT_OF = [
  '',
  '"',
  "'",
  '">',
  "'>",
  '-->',
  '</textarea>',
  '</title>',
  '</script>',
  ']]>',
  '`',
  '${',
  '\\"',
  '\u2028',
  '\u0000<!--',
]

const DIRECT = [
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  ` javascript:${CALL}`,
  `java\tscript:${CALL}`,
  `data:text/html,<script>parent.${CALL}</script>`,
  `vbscript:${CALL}`,
  `';${CALL};//`,
  `";${CALL};//`,
  `\`;${CALL};//`,
  `\${${CALL}}`,
  `{{constructor.constructor('${CALL}')()}}`,
  `{{${CALL}}}`,
  `<%= ${CALL} %>`,
  `#{${CALL}}`,
  `__proto__`,
  `constructor`,
  `toString`,
  `{"__html":"<img src=x onerror=${CALL}>"}`,
  `url(javascript:${CALL})`,
  `expression(${CALL})`,
  `../../../../etc/passwd`,
  `%3Cscript%3E${CALL}%3C/script%3E`,
  `&lt;script&gt;${CALL}&lt;/script&gt;`,
  `\u202e<script>${CALL}</script>`,
]

/** 200 and more, each once. */
export const PAYLOADS = [
  ...new Set([...DIRECT, ...OUT_OF.flatMap((before) => MARKUP.map((markup) => before + markup))]),
].slice(0, 240)
