/*
 * The first script of workbench-pane.html: connects office.js in this frame to the workbench around it, before
 * office.js loads. Does nothing anywhere else.
 */
(function () {
  'use strict';
  var host;
  try {
    host = window.parent !== window && window.parent.workbenchHost;
  } catch {
    // Another origin around this page: not the workbench.
  }
  if (!host) return;
  var connection = host.connect(window);
  Object.assign(window.external, connection.external);

  // Excel for Windows tells its colours as numbers; here the page around the frame does.
  var getContext = connection.external.GetContext;
  window.external.GetContext = function () {
    var context = getContext.call(connection.external);
    context.GetOfficeThemeInfo = function () { return JSON.stringify(window.parent.workbenchTheme); };
    return context;
  };
  window._richApiNativeBridge = connection.bridge;

  window.addEventListener('load', function () {
    if (typeof Office === 'undefined') return;
    Office.onReady(function () {
      window.setTimeout(function () { host.ready(); }, 0);
    });
  });
  window.addEventListener('pagehide', function () { host.disconnect(window); });
})();
