"""The program in a terminal of its own, under a leader that does what a shell does for its job."""
import array
import errno
import fcntl
import os
import pathlib
import pty
import select
import signal
import struct
import termios
import time

from .output import Output

PATIENCE = 20


class Failure(Exception):
    """What must not be; `kind` is what makes two of them the same."""

    def __init__(self, kind, words):
        super().__init__(f"{kind}: {words}")
        self.kind = kind


class Program:
    """One process of the program, from its beginning to its end."""

    def __init__(self, arguments, environment, may_have_children):
        self.arguments, self.environment, self.may_have_children = arguments, environment, may_have_children
        self.fd, self.slave = pty.openpty()
        settings = termios.tcgetattr(self.slave)
        # Nothing echoes what is typed while the program is not there: it would be taken for the program's writing.
        settings[3] &= ~(termios.ECHO | termios.ECHOCTL)
        termios.tcsetattr(self.slave, termios.TCSANOW, settings)
        self.before = termios.tcgetattr(self.slave)
        self.resize(24, 80)
        os.set_blocking(self.fd, False)
        self.output = Output()
        self.ended = None
        self.is_waited_for_end = False
        report, told = os.pipe()
        self.leader = os.fork()
        if self.leader == 0:
            self.lead(report, told)
        os.close(told)
        self.report = report
        self.said = b""
        if not (line := self.line()).isdigit():
            raise Failure("start", line.decode())
        self.pid = int(line)
        os.set_blocking(report, False)
        self.wait_for_picture()

    # The leader, in a process of its own

    def lead(self, report, told):
        """Never returns: the child of a fork must not go on as its parent does."""
        try:
            os.close(report)
            os.close(self.fd)
            os.setsid()
            fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)
            signal.signal(signal.SIGTTOU, signal.SIG_IGN)
            signal.signal(signal.SIGHUP, signal.SIG_IGN)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            pid = os.fork()
            if pid == 0:
                self.become(told)
            try:
                os.setpgid(pid, pid)
            except PermissionError:
                pass  # It runs the program already, and has done this itself.
            os.tcsetpgrp(self.slave, pid)
            os.write(told, b"%d\n" % pid)
            # As a shell: SIGUSR1 has it take the terminal, SIGUSR2 has it give the terminal to its job.
            signal.signal(signal.SIGUSR1, lambda *_: self.give(told, os.getpid()))
            signal.signal(signal.SIGUSR2, lambda *_: self.give(told, pid))
            while True:
                _, status = os.waitpid(pid, os.WUNTRACED)
                if not os.WIFSTOPPED(status):
                    os.write(told, b"end %d\n" % os.waitstatus_to_exitcode(status))
                    os._exit(0)
        except OSError as error:
            signal.signal(signal.SIGPIPE, signal.SIG_DFL)
            os.write(told, f"{error}\n".encode())
        finally:
            os._exit(1)

    def give(self, told, group):
        try:
            os.tcsetpgrp(self.slave, group)
        except OSError:
            pass
        os.write(told, b"given\n")

    def become(self, told):
        os.setpgid(0, 0)
        os.tcsetpgrp(self.slave, os.getpid())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        for descriptor in range(3):
            os.dup2(self.slave, descriptor)
        os.close(told)
        os.closerange(3, 64)
        os.execve(self.arguments[0], self.arguments, self.environment)

    # What the leader tells

    def line(self):
        while b"\n" not in self.said:
            if not (piece := os.read(self.report, 4096)):
                raise Failure("start", "the program cannot be started")
            self.said += piece
        line, self.said = self.said.split(b"\n", 1)
        return line

    def listen(self):
        """Whether the leader has told something; notes an end."""
        try:
            self.said += os.read(self.report, 4096)
        except BlockingIOError:
            pass
        heard = False
        while b"\n" in self.said:
            line = self.line()
            heard = True
            if line.startswith(b"end "):
                self.ended = int(line[4:])
        return heard

    def hand_terminal(self, to_leader):
        os.kill(self.leader, signal.SIGUSR1 if to_leader else signal.SIGUSR2)
        self.until(self.listen, "the leader answers")

    # Waiting

    def until(self, happened, what, patience=PATIENCE):
        end = time.monotonic() + patience
        while not happened():
            if time.monotonic() > end:
                raise Failure("hang", f"waited {patience} s until {what}; {self.where()}")
            self.drain(0.002)

    def where(self):
        try:
            status = pathlib.Path(f"/proc/{self.pid}/status").read_text()
            return " ".join(status.split("\n")[2].split()) + f", {self.waiting()} bytes not read"
        except OSError:
            return "the process is gone"

    def wait_for_picture(self):
        self.until(lambda: self.ended is not None or self.output.modes["1049"] or self.listen() and False, "it draws")

    def drain(self, seconds=0):
        """Reads what the program wrote, and checks it."""
        while select.select([self.fd], [], [], seconds)[0]:
            try:
                data = os.read(self.fd, 65536)
            except OSError as error:
                if error.errno in (errno.EIO, errno.EAGAIN):
                    return
                raise
            if fault := self.output.take(data):
                raise Failure("control", fault)
            seconds = 0

    def waiting(self):
        """How many bytes the program has not read yet."""
        count = array.array("i", [0])
        fcntl.ioctl(self.slave, termios.FIONREAD, count)
        return count[0]

    def sleeps(self):
        try:
            fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            return True
        return fields[0] in "SZX" and self.waiting() == 0

    def settle(self):
        """Waits until the program has read everything and sleeps, or has ended."""
        seen = 0

        def is_settled():
            nonlocal seen
            self.listen()
            if self.ended is not None:
                return True
            seen = seen + 1 if self.sleeps() else 0
            return seen > 1

        self.until(is_settled, "it has read everything")
        self.drain()

    # What is done to it

    def write(self, data):
        """Sends bytes as fast as the program takes them."""
        end = time.monotonic() + PATIENCE
        while data and self.ended is None:
            try:
                data = data[os.write(self.fd, data[:2048]):]
                end = time.monotonic() + PATIENCE
            except BlockingIOError:
                if time.monotonic() > end:
                    raise Failure("hang", f"takes no bytes for {PATIENCE} s; {self.where()}") from None
                select.select([self.fd], [self.fd], [], 0.01)
            self.drain()
            self.listen()

    def kill(self, name):
        try:
            os.kill(self.pid, getattr(signal, name))
        except ProcessLookupError:
            pass

    def resize(self, rows, columns):
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def expect_picture(self, do, what):
        """Does something that must be answered with a picture."""
        before = self.output.written
        do()
        self.until(lambda: self.output.written > before or self.listen() and self.ended is not None, what)

    # What is seen of it

    def check_children(self):
        for task in pathlib.Path(f"/proc/{self.pid}/task").glob("*/children"):
            try:
                children = task.read_text().split()
            except OSError:
                continue
            for child in children:
                try:
                    command = pathlib.Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0")
                except OSError:
                    continue
                if not self.may_have_children or command[1:3] not in ([b"verify", b"--quick"], []):
                    raise Failure("child", f"a child process: {command}")

    def memory(self):
        """Resident memory in KiB."""
        pages = int(pathlib.Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") >> 10

    def processor_time(self):
        """Nanoseconds that its threads have run."""
        total = 0
        for task in pathlib.Path(f"/proc/{self.pid}/task").glob("*/schedstat"):
            try:
                total += int(task.read_text().split()[0])
            except OSError:
                pass  # The thread has ended meanwhile.
        return total

    def check_end(self):
        """What must hold once it has ended by itself."""
        self.drain()
        if left := self.output.left_on():
            raise Failure("terminal", f"after the end {', '.join(left)}")
        now = termios.tcgetattr(self.slave)
        if now != self.before:
            raise Failure("terminal", f"other settings after the end: {now[:4]} was {self.before[:4]}")

    def close(self):
        if self.leader is None:
            return
        for pid in (self.pid, self.leader):
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        os.waitpid(self.leader, 0)
        self.leader = None
        for descriptor in (self.fd, self.slave, self.report):
            try:
                os.close(descriptor)
            except OSError:
                pass
