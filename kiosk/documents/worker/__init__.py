"""The document worker: a process of its own that opens, draws and reads PDFs for the window.

It starts, warms up, closes its doors (`cage`), says that it is ready and answers one request after another until its
input ends. It keeps no state that matters: whoever ends it loses nothing but the drawing under way.

- Only modules in this folder know PyMuPDF, and only `kiosk/__main__.py` may import this folder.
- A page that cannot be drawn is answered with a failure; whatever worse happens ends the process, and the client
  starts another.
- Every request sets an alarm, so that a page that never ends is ended even where nobody is left to end it.
"""

from kiosk.documents.worker.service import main

__all__ = ["main"]
