"""A small client of a YAML language server: requests and notifications as JSON-RPC over its streams.

https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
"""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from pathlib import Path
from typing import Any

_SETTINGS = {
    "yaml": {"validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}, "schemas": {}},
    "http": {"proxy": "", "proxyStrictSSL": False},
    "[yaml]": {},
    "editor": {},
    "files": {},
}
_WAIT = 60


class LanguageServer:
    """A running server; ``close`` ends it."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder)
        self._answers: dict[int, queue.Queue[Any]] = {}
        self._diagnostics: queue.Queue[dict[str, Any]] = queue.Queue()
        self._last = 0
        threading.Thread(target=self._listen, daemon=True).start()
        capabilities = {"workspace": {"configuration": True, "workspaceFolders": True}}
        capabilities |= {"textDocument": {"completion": {"completionItem": {"snippetSupport": True}}}}
        uri = folder.as_uri()
        folders = [{"uri": uri, "name": "data"}]
        self.request("initialize", processId=None, rootUri=uri, capabilities=capabilities, workspaceFolders=folders)
        self._notify("initialized")
        self._notify("workspace/didChangeConfiguration", settings=_SETTINGS)

    def open(self, uri: str, text: str) -> list[dict[str, Any]]:
        """Open a document as an editor does; what the server finds in it."""
        self._notify(
            "textDocument/didOpen", textDocument={"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        )
        while True:
            told = self._diagnostics.get(timeout=_WAIT)
            if told["uri"] == uri:
                found: list[dict[str, Any]] = told["diagnostics"]
                return found

    def request(self, method: str, **parameters: Any) -> Any:
        """The result of a request."""
        self._last += 1
        answers = self._answers[self._last] = queue.Queue()
        self._send({"id": self._last, "method": method, "params": parameters})
        return answers.get(timeout=_WAIT)

    def at(self, method: str, uri: str, text: str, words: str) -> Any:
        """What the server says at the end of the first occurrence of ``words``."""
        before = text[: text.index(words) + len(words)]
        position = {"line": before.count("\n"), "character": len(before) - before.rfind("\n") - 1}
        return self.request(f"textDocument/{method}", textDocument={"uri": uri}, position=position)

    def close(self) -> None:
        """End the server."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                stream.close()

    def _notify(self, method: str, **parameters: Any) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._process.stdin.flush()

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream
        while line := stream.readline():
            length = int(line.removeprefix(b"Content-Length:"))
            while stream.readline().strip():
                pass
            self._take(json.loads(stream.read(length)))

    def _take(self, message: dict[str, Any]) -> None:
        method = message.get("method")
        if method == "textDocument/publishDiagnostics":
            self._diagnostics.put(message["params"])
        elif method == "workspace/configuration":
            asked = [_SETTINGS.get(item.get("section", ""), {}) for item in message["params"]["items"]]
            self._send({"id": message["id"], "result": asked})
        elif method is not None and "id" in message:
            self._send({"id": message["id"], "result": None})
        elif "id" in message:
            self._answers[message["id"]].put(message.get("result"))
