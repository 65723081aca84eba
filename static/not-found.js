// Shows the 404 page in the language of the address before anything is seen; without scripts it
// shows both languages. The site's base path is where this file lies. The page may run
// it again, so that its names are its own.
{
  const base = new URL(".", document.currentScript.src).pathname;
  const language = `${location.pathname}/`.startsWith(`${base}en/`) ? "en" : "zh-Hant";
  document.documentElement.lang = language;
  document.documentElement.dataset.notFound = language;
}
