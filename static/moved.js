// Leads on from a former address together with its anchor, which the page's refresh would lose.
if (location.hash !== "") location.replace(document.querySelector("a").href + location.hash);
