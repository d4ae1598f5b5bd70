"""What hostile programs try to reach, and how one sees afterwards that they did: canaries, listeners, a victim."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import threading
from pathlib import Path

import lrcode
from run.hostile.arena import OUTSIDE


class Outside:
    """Lures of one machine; `words` are what the programs' text names as @WORD@."""

    def __init__(self, kind: str) -> None:
        self.secret = f"secret-{secrets.token_hex(8)}"
        self.heard: list[str] = []
        self.canary = OUTSIDE / "folder" / "canary"
        self._kept: list[int] = []
        self.restore()
        os.environ["LRCODE_HOSTILE_SECRET"] = self.secret
        self.victim = subprocess.Popen([f"sleep-{self.secret}", "100000"], executable="/bin/sleep")
        port = self._listen(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 0))[1]
        udp = self._listen(socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 0))[1]
        self._listen(socket.AF_UNIX, socket.SOCK_STREAM, str(OUTSIDE / "socket"))
        os.chmod(OUTSIDE / "socket", 0o777)
        self._listen(socket.AF_UNIX, socket.SOCK_STREAM, "\0lrcode-hostile")
        self._listen(socket.AF_UNIX, socket.SOCK_DGRAM, "\0lrcode-hostile-letters")
        self._listen(socket.AF_UNIX, socket.SOCK_DGRAM, str(OUTSIDE / "letters"))
        os.chmod(OUTSIDE / "letters", 0o777)
        self.words = {
            "CANARY": str(self.canary),
            "OUTSIDE": str(OUTSIDE),
            "HOME": str(Path.home()),
            "SOURCES": str(Path(lrcode.__file__).parent),
            "SOCKET": str(OUTSIDE / "socket"),
            "ABSTRACT": "lrcode-hostile",
            "PORT": str(port),
            "UDP": str(udp),
            "PID": str(os.getpid()),
            "KIND": kind,
            "VICTIM": str(self.victim.pid),
        }

    def restore(self) -> None:
        """Put the files back as they were."""
        (OUTSIDE / "folder").chmod(0o777)
        for path in (self.canary, Path.home() / "diary"):
            path.write_text(self.secret)
            path.chmod(0o666)
        self._open_descriptors()

    def changes(self) -> list[str]:
        """What programs did to the files since."""
        found = []
        for path in (self.canary, Path.home() / "diary"):
            if not path.exists() or path.read_text() != self.secret:
                found.append(f"{path.name} changed")
            elif path.stat().st_mode & 0o777 != 0o666 or path.stat().st_nlink != 1:
                found.append(f"mode or links of {path.name} changed")
        if (OUTSIDE / "folder").stat().st_mode & 0o777 != 0o777:
            found.append("mode of a folder outside changed")
        if self.victim.poll() is not None:
            found.append("the victim died")
        return found

    def _open_descriptors(self) -> None:
        """A folder, a file and a socket that are open and inheritable here, as a careless harness might leave them."""
        for descriptor in self._kept:
            os.close(descriptor)
        self._harness, self._channel = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._kept = [os.open(OUTSIDE / "folder", os.O_RDONLY), os.open(self.canary, os.O_RDWR)]
        self._kept.append(os.dup(self._harness.fileno()))
        for descriptor in self._kept:
            os.set_inheritable(descriptor, True)
        self._channel.setblocking(False)

    def channel_heard(self) -> list[str]:
        """What came over the harness's own socket."""
        try:
            return [f"the harness's socket got {self._channel.recv(1 << 16)[:20]!r}"]
        except BlockingIOError:
            return []

    def _listen(self, family: int, kind: int, address: object) -> tuple[str, int]:
        listener = socket.socket(family, kind)
        listener.bind(address)  # type: ignore[arg-type]
        if kind == socket.SOCK_STREAM:
            listener.listen()
        threading.Thread(target=self._serve, args=(listener,), daemon=True).start()
        return listener.getsockname()  # type: ignore[no-any-return]

    def _serve(self, listener: socket.socket) -> None:
        while True:
            if listener.type == socket.SOCK_STREAM:
                listener.accept()[0].close()
            else:
                listener.recv(100)
            self.heard.append(f"a {listener.family.name} {listener.type.name} listener was reached")
