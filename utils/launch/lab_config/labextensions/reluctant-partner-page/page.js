// A JupyterLab extension written by hand, so that there is nothing to build. JupyterLab loads this file, takes the
// container below from window._JUPYTERLAB and asks it for "./extension". It knows nothing of role-plays. It does not
// stand in a folder "static": browsers would keep what is there for ever, and miss the next version.

const DOCUMENT_PAGE = /\/doc\/tree\/(.+)$/;

// JupyterLab puts each opened document into the address, but does not listen when the reader goes back.
function followTheBackButton(app) {
  const push = history.pushState.bind(history);
  // Opening the document that the address already names must not add a step, or Back would never get further.
  history.pushState = (state, title, url) =>
    new URL(url, location.href).pathname === location.pathname
      ? history.replaceState(state, title, url)
      : push(state, title, url);
  window.addEventListener('popstate', () => {
    const found = location.pathname.match(DOCUMENT_PAGE);
    if (found) {
      app.commands.execute('docmanager:open', { path: decodeURIComponent(found[1]) });
    }
  });
}

// A double click selects a word, as on any page. Authors edit in the full JupyterLab (View > Simple Interface).
function keepTheSourceShut(app) {
  const shut = event => {
    if (app.shell.mode === 'single-document' && event.target.closest('.jp-MarkdownOutput')) {
      event.stopPropagation();
    }
  };
  app.shell.node.addEventListener('dblclick', shut, true);
}

const plugin = {
  id: 'reluctant-partner-page:plugin',
  autoStart: true,
  activate: app => {
    followTheBackButton(app);
    keepTheSourceShut(app);
  }
};

window._JUPYTERLAB = window._JUPYTERLAB || {};
window._JUPYTERLAB['reluctant-partner-page'] = {
  init: () => undefined,
  get: () => Promise.resolve(() => ({ __esModule: true, default: plugin }))
};
