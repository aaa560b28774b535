/* Each runs in the page, sends something to the address if it can, and answers "out" where only the page itself can tell. */

type WayOut = (address: string) => unknown;

const made = (write: (address: string) => string): WayOut =>
  // A function of its own text: what runs in the page knows nothing of this file.
  new Function(
    "address",
    `const add = (name, rest, where = document.body) => { const it = document.createElement(name);
      for (const [key, value] of Object.entries(rest)) it.setAttribute(key, value); where.append(it); return it; };
     ${write("address")}`,
  ) as WayOut;

/** Every way by which a page of today can speak to somebody elsewhere. */
export const WAYS_OUT: Readonly<Record<string, WayOut>> = {
  fetch: made(() => "return fetch(address, { mode: 'no-cors' }).then(() => '', () => '')"),
  keepalive: made(() => "return fetch(address, { mode: 'no-cors', keepalive: true }).then(() => '', () => '')"),
  request: made(() => "const it = new XMLHttpRequest(); it.open('POST', address); it.send('370102199001011234')"),
  beacon: made(() => "navigator.sendBeacon(address, '370102199001011234')"),
  socket: made(() => "new WebSocket(address.replace('https:', 'wss:'))"),
  source: made(() => "new EventSource(address)"),
  transport: made(
    () =>
      "return new WebTransport(address).ready.then(() => 'out', (error) => /policy/i.test(error.message) ? '' : 'tried')",
  ),
  image: made(() => "new Image().src = address"),
  video: made(() => "add('video', { src: address, preload: 'auto' })"),
  script: made(() => "add('script', { src: address })"),
  module: made(() => "return import(address).then(() => '', () => '')"),
  style: made(() => "add('link', { rel: 'stylesheet', href: address })"),
  background: made(() => "add('p', { style: `background: url(${address})` }).textContent = '.'"),
  font: made(() => "return new FontFace('x', `url(${address})`).load().then(() => '', () => '')"),
  icon: made(() => "add('link', { rel: 'icon', href: address }, document.head)"),
  manifest: made(() => "add('link', { rel: 'manifest', href: address }, document.head)"),
  prefetch: made(() => "add('link', { rel: 'prefetch', href: address }, document.head)"),
  preload: made(() => "add('link', { rel: 'preload', as: 'image', href: address }, document.head)"),
  modulepreload: made(() => "add('link', { rel: 'modulepreload', href: address }, document.head)"),
  preconnect: made(() => "add('link', { rel: 'preconnect', href: address }, document.head)"),
  form: made(() => "add('form', { action: address, method: 'get' }).submit()"),
  formwindow: made(() => "add('form', { action: address, method: 'post', target: '_blank' }).submit()"),
  anchor: made(() => "add('a', { href: address }).click()"),
  anchorwindow: made(() => "add('a', { href: address, target: '_blank' }).click()"),
  loose: made(
    () =>
      "const it = document.createElement('a'); it.href = address; it.target = '_blank'; it.dispatchEvent(new MouseEvent('click'))",
  ),
  download: made(() => "add('a', { href: address, download: 'x' }).click()"),
  ping: made(() => "add('a', { href: '#', ping: address }).click()"),
  frame: made(() => "add('iframe', { src: address })"),
  object: made(() => "add('object', { data: address, type: 'text/html' })"),
  embed: made(() => "add('embed', { src: address, type: 'text/html' })"),
  worker: made(() => "new Worker(URL.createObjectURL(new Blob([`fetch('${address}', { mode: 'no-cors' })`])))"),
  window: made(() => "window.open(address)"),
  location: made(() => "location.href = address"),
  refresh: made(() => "add('meta', { 'http-equiv': 'refresh', content: `0; url=${address}` }, document.head)"),
  webrtc: made(() => "return typeof RTCPeerConnection === 'function' ? 'out' : ''"),
  webrtcframe: made(
    () => "return typeof add('iframe', {}).contentWindow.RTCPeerConnection === 'function' ? 'out' : ''",
  ),
};
