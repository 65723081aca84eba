/**
 * The frame of every page that Docusaurus renders, in the language of Eta; the same as its own but
 * for two things. The site's styles and scripts come first, so that a browser asks for them before it
 * reads on; and the theme's drawings ahead of the page are left out, which none of this site's icons
 * refers to. They were also the one inline style, which the Content-Security-Policy had to allow.
 * @see https://docusaurus.io/docs/api/docusaurus-config#ssrTemplate
 */
export const documentTemplate = `
<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    <% it.scripts.forEach((script) => { %>
      <script src="<%= it.baseUrl %><%= script %>" defer></script>
    <% }); %>
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags.replace(/<svg[^]*?<\\/svg>/, "") %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
