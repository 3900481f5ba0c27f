/* global document, window */
// Tells people on an old webview (Internet Explorer 11, EdgeHTML: Office 2016, 2019, some Windows 10) why the pane stays
// empty. ES5, copied as it stands. Runs everywhere rather than with "nomodule": EdgeHTML knows modules, so it would skip
// it, and then stumbles over the syntax in them.
(function () {
  function show(reason) {
    document.getElementById('root').style.display = 'none';
    document.getElementById('notice').removeAttribute('hidden');
    document.querySelector('[data-reason="' + reason + '"]').removeAttribute('hidden');
  }

  // Features of the same age as the syntax we ship (ES2022); syntax itself cannot be tried where eval is forbidden.
  var modern =
    'noModule' in document.createElement('script') &&
    typeof Object.hasOwn === 'function' &&
    typeof Array.prototype.at === 'function';

  if (!modern) show('browser');
  else if (!window.Office) show('office-js');
})();
