import HtmlWebpackPlugin from "html-webpack-plugin";

/** Puts the content-security policy in front of everything in the page's head, so that it holds for all that follows. */
export class PageHeadPlugin {
  constructor({ policy }) {
    this.policy = policy;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("PageHeadPlugin", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap("PageHeadPlugin", (page) => {
        if (!page.html.includes("<head>")) throw new Error(`${page.outputName}: no <head> to put the policy into.`);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${this.policy}" />`;
        return { ...page, html: page.html.replace("<head>", `<head>\n    ${meta}`) };
      });
    });
  }
}
