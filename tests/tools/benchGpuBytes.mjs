/**
 * A script to run before the page's own. It counts what the page gives to WebGL 2, in bytes, by object and minus what is
 * deleted (`window.gpuBytes()`), and notes the camera of the last frame drawn (`window.lastCamera`).
 * Mip levels count as a third of the base level; three-part formats as four parts, as graphics cards keep them. The canvas'
 * own colour and depth are not in it.
 */
export const gpuBytes = `(${install.toString()})()`;

function install() {
  const proto = WebGL2RenderingContext.prototype;
  const live = { buffers: new Map(), textures: new Map(), renderbuffers: new Map() };
  const bound = new Map();
  const names = new WeakMap();
  let unit = 0;
  window.lastCamera = {};
  window.gpuBytes = () => {
    const kinds = Object.entries(live).map(([kind, objects]) => [kind, sum(objects.values())]);
    return Object.fromEntries(kinds);
  };

  before('bindBuffer', (_gl, target, object) => bound.set(target, object));
  before('bindRenderbuffer', (_gl, target, object) => bound.set(target, object));
  before('activeTexture', (_gl, which) => {
    unit = which;
  });
  before('bindTexture', (_gl, target, object) => bound.set(`${unit} ${target}`, object));
  before('deleteBuffer', (_gl, object) => live.buffers.delete(object));
  before('deleteTexture', (_gl, object) => live.textures.delete(object));
  before('deleteRenderbuffer', (_gl, object) => live.renderbuffers.delete(object));

  before('bufferData', (_gl, target, data) => {
    const bytes = typeof data === 'number' ? data : (data?.byteLength ?? 0);
    live.buffers.set(bound.get(target), new Map([['', bytes]]));
  });
  before('renderbufferStorage', (gl, target, format, width, height) => {
    keepRenderbuffer(gl, target, width * height, format);
  });
  before('renderbufferStorageMultisample', (gl, target, samples, format, width, height) => {
    keepRenderbuffer(gl, target, Math.max(1, samples) * width * height, format);
  });
  before('texStorage2D', (gl, target, levels, format, width, height) => {
    const faces = target === gl.TEXTURE_CUBE_MAP ? 6 : 1;
    const bytes = faces * width * height * perTexel(gl, format);
    keep(gl, target, 'storage', levels > 1 ? (bytes * 4) / 3 : bytes);
  });
  before('texStorage3D', (gl, target, levels, format, width, height, depth) => {
    const bytes = width * height * depth * perTexel(gl, format);
    keep(gl, target, 'storage', levels > 1 ? (bytes * 4) / 3 : bytes);
  });
  before('texImage2D', (gl, target, level, format, ...rest) => {
    const isPicture = rest.length === 3;
    const [width, height] = isPicture ? [rest[2].width, rest[2].height] : rest;
    const type = isPicture ? rest[1] : rest[4];
    keep(gl, target, `${target} ${level}`, width * height * perTexel(gl, format, type));
  });
  before('texImage3D', (gl, target, level, format, width, height, depth, _border, _f, type) => {
    keep(gl, target, `${level}`, width * height * depth * perTexel(gl, format, type));
  });
  before('generateMipmap', (gl, target) => {
    const levels = live.textures.get(textureAt(gl, target));
    if (!levels || levels.has('storage')) return;
    levels.set('mips', sum([new Map([...levels].filter(([key]) => key !== 'mips'))]) / 3);
  });

  // Shadow maps are drawn first: what was set last belongs to the picture.
  const locate = proto.getUniformLocation;
  proto.getUniformLocation = function (program, name) {
    const location = locate.call(this, program, name);
    if (location) names.set(location, name);
    return location;
  };
  before('uniformMatrix4fv', (_gl, location, _transpose, data) => {
    const name = location && names.get(location);
    if (name === 'projectionMatrix' || name === 'viewMatrix')
      window.lastCamera[name] = Array.from(data);
  });

  function before(name, note) {
    const original = proto[name];
    proto[name] = function (...given) {
      note(this, ...given);
      return original.apply(this, given);
    };
  }

  function textureAt(gl, target) {
    const isFace =
      target >= gl.TEXTURE_CUBE_MAP_POSITIVE_X && target <= gl.TEXTURE_CUBE_MAP_NEGATIVE_Z;
    return bound.get(`${unit || gl.TEXTURE0} ${isFace ? gl.TEXTURE_CUBE_MAP : target}`);
  }

  function keep(gl, target, part, bytes) {
    const texture = textureAt(gl, target);
    if (!live.textures.has(texture)) live.textures.set(texture, new Map());
    live.textures.get(texture).set(part, bytes);
  }

  function keepRenderbuffer(gl, target, texels, format) {
    live.renderbuffers.set(bound.get(target), new Map([['', texels * perTexel(gl, format)]]));
  }

  function sum(objects) {
    let total = 0;
    for (const parts of objects) for (const bytes of parts.values()) total += bytes;
    return total;
  }

  function perTexel(gl, format, type) {
    const one = [gl.R8, gl.R8UI, gl.LUMINANCE, gl.ALPHA];
    const two = [gl.RG8, gl.R16F, gl.DEPTH_COMPONENT16, gl.RGB565, gl.RGBA4, gl.RGB5_A1];
    const eight = [gl.RGBA16F, gl.RGB16F, gl.RG32F, gl.RGBA16UI, gl.DEPTH32F_STENCIL8];
    const sixteen = [gl.RGBA32F, gl.RGB32F, gl.RGBA32UI, gl.RGBA32I];
    if (one.includes(format)) return 1;
    if (two.includes(format)) return 2;
    if (eight.includes(format)) return 8;
    if (sixteen.includes(format)) return 16;
    if (format === gl.RGBA && type === gl.FLOAT) return 16;
    if (format === gl.RGBA && type === gl.HALF_FLOAT) return 8;
    return 4;
  }
}
