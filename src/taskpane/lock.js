/*
 * The first script of every page of ours, in plain ES5. The page's policy lets no request out; what a policy has no word for is
 * taken away here: calls from browser to browser (WebRTC), new windows, and going on to another address.
 */
(function () {
  "use strict";

  var CALLS = ["RTCPeerConnection", "webkitRTCPeerConnection", "mozRTCPeerConnection", "RTCIceGatherer"];

  function addressOf(url) {
    return String(url).split(/[?#]/)[0];
  }

  /* True for what is made on this machine, and for the page itself with another hash or loaded anew. */
  function stays(url) {
    return url === "" || /^(blob|about):/.test(url) || addressOf(url) === addressOf(location.href);
  }

  function fixed(object, name, value) {
    try {
      Object.defineProperty(object, name, { value: value, writable: false, configurable: false });
    } catch (_) {
      /* Done before. */
    }
  }

  function hrefOf(element) {
    var href = element && element.href;
    return href && typeof href === "object" ? href.baseVal : href || "";
  }

  /* A link out of the page, whether it is part of the page or only held in a variable. */
  function leads(element) {
    return /^(a|area)$/i.test((element && element.localName) || "") && !stays(hrefOf(element));
  }

  function lockLinks(view) {
    var click = view.HTMLElement.prototype.click;
    var dispatch = view.EventTarget.prototype.dispatchEvent;
    fixed(view.HTMLElement.prototype, "click", function () {
      if (!leads(this)) click.call(this);
    });
    fixed(view.EventTarget.prototype, "dispatchEvent", function (event) {
      return event && event.type === "click" && leads(this) ? false : dispatch.call(this, event);
    });
    ["click", "auxclick"].forEach(function (name) {
      view.addEventListener(name, stopLeaving, true);
    });
  }

  function stopLeaving(event) {
    var path = event.composedPath ? event.composedPath() : [event.target];
    if (path.some(leads)) event.preventDefault();
  }

  /* A frame has a window of its own, with all that was taken from this one. */
  function lockFrames(view) {
    ["contentWindow", "contentDocument"].forEach(function (name) {
      var own = Object.getOwnPropertyDescriptor(view.HTMLIFrameElement.prototype, name);
      if (!own || !own.configurable) return;
      Object.defineProperty(view.HTMLIFrameElement.prototype, name, {
        configurable: false,
        get: function () {
          var given = own.get.call(this);
          lock(name === "contentWindow" ? given : given && given.defaultView);
          return given;
        },
      });
    });
  }

  function lock(view) {
    try {
      if (!view || view.rendingLocked) return;
      fixed(view, "rendingLocked", true);
      CALLS.forEach(function (name) {
        if (name in view) fixed(view, name, undefined);
      });
      fixed(view, "open", function () {
        return null;
      });
      lockLinks(view);
      lockFrames(view);
      if (view.navigation) {
        view.navigation.addEventListener("navigate", function (event) {
          if (event.cancelable && !stays(event.destination.url)) event.preventDefault();
        });
      }
    } catch (_) {
      /* Another site's window: it has a policy of its own, and our frames may not hold it. */
    }
  }

  lock(window);
})();
