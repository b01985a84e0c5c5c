/**
 * A script to run before the page's own. It counts, by WebGL 2's own calls, what each frame draws into the canvas and into
 * maps (shadows). `window.draws.last` is the last frame that drew anything, `window.draws.most` the largest of each since
 * `window.draws.reset()`: `{ drawCalls, triangles, mapCalls }`. A draw of many parts in one call (`WEBGL_multi_draw`) is one
 * call. What is drawn outside of frames, as an environment at start, is not counted.
 */
export const countDraws = `(${install.toString()})()`;

function install() {
  const proto = WebGL2RenderingContext.prototype;
  const none = () => ({ drawCalls: 0, triangles: 0, mapCalls: 0 });
  let frame = none();
  let intoMap = false;
  window.draws = {
    last: none(),
    most: none(),
    reset: () => {
      window.draws.most = none();
    },
  };

  const ask = window.requestAnimationFrame;
  window.requestAnimationFrame = (callback) =>
    ask.call(window, (time) => {
      frame = none();
      try {
        callback(time);
      } finally {
        if (frame.drawCalls > 0) keep();
      }
    });

  before(proto, 'bindFramebuffer', (_target, object) => {
    intoMap = object !== null;
  });
  before(proto, 'drawArrays', (mode, _first, count) => add(mode, count));
  before(proto, 'drawElements', (mode, count) => add(mode, count));
  before(proto, 'drawArraysInstanced', (mode, _first, count, times) => add(mode, count * times));
  before(proto, 'drawElementsInstanced', (mode, count, _type, _at, times) =>
    add(mode, count * times),
  );
  const extension = proto.getExtension;
  proto.getExtension = function (name) {
    const found = extension.call(this, name);
    if (name === 'WEBGL_multi_draw' && found && !Object.hasOwn(found, 'multiDrawElementsWEBGL'))
      before(found, 'multiDrawElementsWEBGL', (mode, counts, from, _type, _at, _atFrom, parts) => {
        add(
          mode,
          counts.subarray(from, from + parts).reduce((sum, count) => sum + count, 0),
        );
      });
    return found;
  };

  function before(object, name, note) {
    const original = object[name];
    object[name] = function (...given) {
      note(...given);
      return original.apply(this, given);
    };
  }

  function add(mode, indices) {
    frame.drawCalls += 1;
    if (mode === WebGL2RenderingContext.TRIANGLES) frame.triangles += indices / 3;
    if (intoMap) frame.mapCalls += 1;
  }

  function keep() {
    const { last, most } = window.draws;
    for (const key of Object.keys(most)) {
      last[key] = Math.round(frame[key]);
      most[key] = Math.max(most[key], last[key]);
    }
  }
}
