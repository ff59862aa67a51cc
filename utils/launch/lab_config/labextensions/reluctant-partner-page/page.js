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

// While JupyterLab asks for a kernel it acts as if it had one: a press that early empties the cells and runs none.
// (`sessionContext.ready` does not tell enough: it stays resolved during a restart, and resolves when starting fails.)
const NOT_YET = ['initializing', 'starting', 'connecting', 'restarting', 'autorestarting'];

function holdPressesUntilTheKernelIsThere(app) {
  const hold = event => {
    const button = event.target.closest('button[data-commandlinker-command^="notebook:run-"]');
    const panel = app.shell.currentWidget; // the notebook that the command would run
    if (button && panel?.sessionContext && isStarting(panel.sessionContext)) {
      event.preventDefault();
      event.stopPropagation(); // JupyterLab listens further out
      if (!button.hasAttribute('aria-busy')) {
        pressAgainWhenStarted(app, panel, button);
      }
    }
  };
  app.shell.node.addEventListener('click', hold, true);
}

async function pressAgainWhenStarted(app, panel, button) {
  const label = [...button.childNodes];
  button.replaceChildren('Starting…');
  button.setAttribute('aria-busy', 'true');
  button.setAttribute('aria-disabled', 'true'); // `disabled` would lose the keyboard's place
  await started(panel.sessionContext);
  button.replaceChildren(...label);
  button.removeAttribute('aria-busy');
  button.removeAttribute('aria-disabled');
  // Not without a kernel: JupyterLab says what went wrong. Not from another page: the command would run that one.
  if (panel.sessionContext.session?.kernel && app.shell.currentWidget === panel) {
    button.click(); // and not the command itself: JupyterLab first asks whether the notebook is trusted
  }
}

const isStarting = context => NOT_YET.includes(context.kernelDisplayStatus);

function started(context) {
  return new Promise(resolve => {
    const signals = [context.statusChanged, context.connectionStatusChanged];
    const look = () => {
      if (!isStarting(context)) {
        signals.forEach(signal => signal.disconnect(look));
        resolve();
      }
    };
    signals.forEach(signal => signal.connect(look));
  });
}

const plugin = {
  id: 'reluctant-partner-page:plugin',
  autoStart: true,
  activate: app => {
    followTheBackButton(app);
    keepTheSourceShut(app);
    holdPressesUntilTheKernelIsThere(app);
  }
};

window._JUPYTERLAB = window._JUPYTERLAB || {};
window._JUPYTERLAB['reluctant-partner-page'] = {
  init: () => undefined,
  get: () => Promise.resolve(() => ({ __esModule: true, default: plugin }))
};
