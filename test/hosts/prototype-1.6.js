/* eslint-disable -- it is what the pages of 2008 have */
// @ts-nocheck
/*
 * What Prototype 1.6 does to a page's built-ins. Neither npm nor Debian has it; 1.7.3, which Debian has, has become
 * gentler: in 1.6 `Element` is no longer the platform's, `reduce` no longer reduces, and `toJSON` quotes twice.
 */
Object.extend = function (destination, source) {
  for (var property in source) destination[property] = source[property];
  return destination;
};
function $A(iterable) {
  if (!iterable) return [];
  if (iterable.toArray) return iterable.toArray();
  var length = iterable.length || 0,
    results = new Array(length);
  while (length--) results[length] = iterable[length];
  return results;
}
Array.from = $A;
Object.extend(Object, {
  toJSON: function (object) {
    if (object === undefined || typeof object === 'function') return undefined;
    if (object === null || typeof object === 'boolean') return String(object);
    if (object.toJSON) return object.toJSON();
    var results = [];
    for (var property in object) {
      var value = Object.toJSON(object[property]);
      if (value !== undefined) results.push(property.toJSON() + ': ' + value);
    }
    return '{' + results.join(', ') + '}';
  },
  keys: function (object) {
    var keys = [];
    for (var property in object) keys.push(property);
    return keys;
  },
  values: function (object) {
    var values = [];
    for (var property in object) values.push(object[property]);
    return values;
  },
  clone: function (object) {
    return Object.extend({}, object);
  },
});
Object.extend(Function.prototype, {
  bind: function () {
    if (arguments.length < 2 && arguments[0] === undefined) return this;
    var method = this,
      args = $A(arguments),
      object = args.shift();
    return function () {
      return method.apply(object, args.concat($A(arguments)));
    };
  },
  curry: function () {
    if (!arguments.length) return this;
    var method = this,
      args = $A(arguments);
    return function () {
      return method.apply(this, args.concat($A(arguments)));
    };
  },
  delay: function () {
    var method = this;
    return setTimeout(function () {
      return method();
    }, 0);
  },
  methodize: function () {
    if (this._methodized) return this._methodized;
    var method = this;
    return (this._methodized = function () {
      return method.apply(null, [this].concat($A(arguments)));
    });
  },
});
Date.prototype.toJSON = function () {
  return '"' + this.toISOString().slice(0, 19) + 'Z"';
};
Number.prototype.toJSON = function () {
  return isFinite(this) ? this.toString() : 'null';
};
Object.extend(String.prototype, {
  strip: function () {
    return this.replace(/^\s+/, '').replace(/\s+$/, '');
  },
  startsWith: function (pattern) {
    return this.indexOf(pattern) === 0;
  },
  endsWith: function (pattern) {
    var d = this.length - pattern.length;
    return d >= 0 && this.lastIndexOf(pattern) === d;
  },
  include: function (pattern) {
    return this.indexOf(pattern) > -1;
  },
  sub: function (pattern, replacement) {
    return this.replace(pattern, replacement);
  },
  toArray: function () {
    return this.split('');
  },
  toJSON: function () {
    return '"' + this.replace(/(["\\])/g, '\\$1') + '"';
  },
  blank: function () {
    return /^\s*$/.test(this);
  },
  empty: function () {
    return this == '';
  },
  times: function (count) {
    return count < 1 ? '' : new Array(count + 1).join(this);
  },
});
var Enumerable = {
  each: function (iterator, context) {
    iterator = iterator.bind(context);
    for (var i = 0, length = this.length; i < length; i++) iterator(this[i], i);
    return this;
  },
  all: function (iterator, context) {
    iterator = iterator
      ? iterator.bind(context)
      : function (x) {
          return x;
        };
    var result = true;
    this.each(function (value, index) {
      result = result && !!iterator(value, index);
    });
    return result;
  },
  any: function (iterator, context) {
    iterator = iterator
      ? iterator.bind(context)
      : function (x) {
          return x;
        };
    var result = false;
    this.each(function (value, index) {
      if (!result) result = !!iterator(value, index);
    });
    return result;
  },
  collect: function (iterator, context) {
    iterator = iterator
      ? iterator.bind(context)
      : function (x) {
          return x;
        };
    var results = [];
    this.each(function (value, index) {
      results.push(iterator(value, index));
    });
    return results;
  },
  detect: function (iterator, context) {
    iterator = iterator.bind(context);
    for (var i = 0; i < this.length; i++) if (iterator(this[i], i)) return this[i];
  },
  findAll: function (iterator, context) {
    iterator = iterator.bind(context);
    var results = [];
    this.each(function (value, index) {
      if (iterator(value, index)) results.push(value);
    });
    return results;
  },
  include: function (object) {
    return this.indexOf(object) !== -1;
  },
  toArray: function () {
    return [].concat(this);
  },
};
Object.extend(Enumerable, {
  map: Enumerable.collect,
  find: Enumerable.detect,
  select: Enumerable.findAll,
  filter: Enumerable.findAll,
  member: Enumerable.include,
  entries: Enumerable.toArray,
  every: Enumerable.all,
  some: Enumerable.any,
});
Object.extend(Array.prototype, Enumerable);
Object.extend(Array.prototype, {
  first: function () {
    return this[0];
  },
  last: function () {
    return this[this.length - 1];
  },
  clear: function () {
    this.length = 0;
    return this;
  },
  clone: function () {
    return [].concat(this);
  },
  size: function () {
    return this.length;
  },
  reduce: function () {
    return this.length > 1 ? this : this[0];
  },
  uniq: function () {
    return this.filter(function (value, index, all) {
      return true;
    });
  },
  toJSON: function () {
    return '[' + this.map(Object.toJSON).join(', ') + ']';
  },
});
(function () {
  var element = window.Element;
  var prototype = element.prototype;
  window.Element = function (tagName) {
    return document.createElement(tagName);
  };
  Object.extend(window.Element, element);
  var methods = {
    visible: function (element) {
      return element.style.display != 'none';
    },
    show: function (element) {
      element.style.display = '';
      return element;
    },
    hide: function (element) {
      element.style.display = 'none';
      return element;
    },
    toggle: function (element) {
      return element.visible() ? element.hide() : element.show();
    },
    remove: function (element) {
      element.parentNode.removeChild(element);
      return element;
    },
    update: function (element, content) {
      element.innerHTML = content;
      return element;
    },
    replace: function (element, content) {
      element.outerHTML = content;
      return element;
    },
    insert: function (element, content) {
      element.insertAdjacentHTML('beforeend', content);
      return element;
    },
    up: function (element) {
      return element.parentNode;
    },
    down: function (element) {
      return element.firstElementChild;
    },
    next: function (element) {
      return element.nextElementSibling;
    },
    previous: function (element) {
      return element.previousElementSibling;
    },
    select: function (element, selector) {
      return $A(element.querySelectorAll(selector));
    },
    match: function (element, selector) {
      return element.matches(selector);
    },
    identify: function (element) {
      return element.id || (element.id = 'anonymous_element_' + Math.random());
    },
    addClassName: function (element, name) {
      element.className += ' ' + name;
      return element;
    },
    scrollTo: function (element) {
      window.scrollTo(0, 0);
      return element;
    },
    observe: function (element, name, handler) {
      element.addEventListener(name, handler, false);
      return element;
    },
  };
  for (var name in methods) {
    HTMLElement.prototype[name] = methods[name].methodize();
    window.Element[name] = methods[name];
  }
  document.getElementsByClassName = function (name) {
    return $A(document.querySelectorAll('.' + name));
  };
  HTMLElement.prototype.getElementsByClassName = function (name) {
    return $A(this.querySelectorAll('.' + name));
  };
  Object.extend(Event.prototype, {
    stop: function () {
      this.preventDefault();
      this.stopPropagation();
    },
    element: function () {
      return this.target;
    },
    inspect: function () {
      return '[object Event]';
    },
  });
})();
function $(element) {
  return typeof element === 'string' ? document.getElementById(element) : element;
}
function $$(selector) {
  return $A(document.querySelectorAll(selector));
}
document.addEventListener('DOMContentLoaded', function () {
  $$('body *').each(function (element) {
    element.identify();
    element.addClassName('seen');
  });
  if (Object.toJSON([new Date(0)]) !== '["1970-01-01T00:00:00Z"]') throw new Error('not as in Prototype');
});
