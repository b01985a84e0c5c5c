/**
 * A script to run before the page's own: `window.uploads.most` is the largest number of bytes that one frame has sent to the
 * graphics in buffers and textures since `window.uploads.reset()`.
 */
export const countUploads = `(() => {
  const proto = WebGL2RenderingContext.prototype;
  const uploads = { most: 0, frame: 0, reset() { this.most = 0; } };
  window.uploads = uploads;
  for (const name of ['bufferData', 'bufferSubData', 'texImage2D', 'texSubImage2D', 'texImage3D', 'texSubImage3D']) {
    const call = proto[name];
    proto[name] = function (...given) {
      const at = given.findIndex((value) => ArrayBuffer.isView(value));
      if (at >= 0) {
        const sent = given[at];
        // Of a buffer's view often only a stretch is sent: from an offset, so many elements.
        const [from = 0, count = 0] = name.startsWith('buffer') ? given.slice(at + 1) : [];
        uploads.frame += (count || sent.length - from) * sent.BYTES_PER_ELEMENT;
      }
      return call.apply(this, given);
    };
  }
  const ask = window.requestAnimationFrame;
  window.requestAnimationFrame = (callback) => ask.call(window, (time) => {
    uploads.frame = 0;
    try { callback(time); } finally { uploads.most = Math.max(uploads.most, uploads.frame); }
  });
})()`;
