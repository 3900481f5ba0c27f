/* global document */
// Tells people on an old browser why the page stays empty. ES5, copied as it stands.
(function () {
  // Features of the same age as the syntax we ship (ES2022); syntax itself cannot be tried where eval is forbidden.
  if (typeof Object.hasOwn === 'function' && typeof Array.prototype.at === 'function') return;
  document.getElementById('root').style.display = 'none';
  document.getElementById('old-browser').removeAttribute('hidden');
})();
