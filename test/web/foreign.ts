/** What a page of ours never holds: elements and links of others, handlers, a second style. For `page.evaluate`. */
export const FOREIGN = `(() => {
  const links = [...document.querySelectorAll('a[href]')].map((each) => each.getAttribute('href'));
  const all = [...document.querySelectorAll('body *')];
  return {
    title: document.title,
    elements: [...document.querySelectorAll('body :is(iframe, object, embed, link, base, style, form[action], image, video, audio), body img:not([src^="data:image/"])')].map((each) => each.outerHTML.slice(0, 100)),
    links: links.filter((href) => !href.startsWith('#') && !/^\\/(?!\\/)/.test(href)),
    handlers: all.filter((each) => each.getAttributeNames().some((name) => name.startsWith('on'))).length,
    styles: document.querySelectorAll('style').length,
    polluted: 'polluted' in {},
    wide: document.documentElement.scrollWidth - innerWidth,
  };
})()`;
