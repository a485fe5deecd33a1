#!/usr/bin/env python3
"""Runs a command, such as the tests, and fails when it leaves a process or a folder behind.

    Tools/test_run.py COMMAND [ARGUMENT...]

Everything the command starts has FRONTDESK_TEST_RUN in its environment, the path of a folder of this run. A process that
still has it, or works in the folder, when the command has ended is left over: it is named and ended. What is left in the
folder is named and removed. Processes of other runs and other people are not looked at.

(TMPDIR stays as it is: SwiftPM keeps its lock files there, which another build of the same folder must find.)

The exit status is the command's, or 1 when it was 0 and something was left over. Ctrl-C, TERM and HUP end the command
and everything of the run.
"""
import os
import pathlib
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time

# What was told to end may take so many seconds.
PATIENCE = 10
# A process whose terminal was closed a moment ago may take so many seconds before it counts as left over.
GRACE = 2


class Run:
    def __init__(self):
        # A run within a run has its folder within the other's.
        self.folder = pathlib.Path(
            tempfile.mkdtemp(prefix="frontdesk-", dir=os.environ.get("FRONTDESK_TEST_RUN"))).resolve()
        # Some tests start a program as another account, which must get past this folder.
        self.folder.chmod(0o711)
        self.environment = dict(os.environ, FRONTDESK_TEST_RUN=str(self.folder))

    def owns(self, entry):
        """Whether a process (its folder in /proc) belongs to this run, or to a run within it."""
        try:
            for variable in (entry / "environ").read_bytes().split(b"\0"):
                name, _, value = variable.partition(b"=")
                if name == b"FRONTDESK_TEST_RUN" and self.holds(value.decode()):
                    return True
            return self.holds(os.readlink(entry / "cwd").removesuffix(" (deleted)"))
        except (OSError, UnicodeDecodeError):
            # It has ended meanwhile, or is another account's.
            return False

    def holds(self, path):
        return pathlib.Path(path).is_relative_to(self.folder)

    def processes(self):
        entries = (entry for entry in pathlib.Path("/proc").iterdir() if entry.name.isdigit())
        return [int(entry.name) for entry in entries if int(entry.name) != os.getpid() and self.owns(entry)]

    def kill(self, process):
        """Ends the process, and no other that has taken its id in the meantime."""
        try:
            handle = os.pidfd_open(process)
        except OSError:
            return
        try:
            if self.owns(pathlib.Path(f"/proc/{process}")):
                signal.pidfd_send_signal(handle, signal.SIGKILL)
        except OSError:
            pass
        finally:
            os.close(handle)

    def end(self):
        """Ends every process of the run; what one of them starts at that very moment is found the next time round.

        A process that is just becoming another program shows no environment for a moment: none is left only where
        none is found twice.
        """
        limit = time.monotonic() + PATIENCE
        empty = 0
        while empty < 2 and time.monotonic() < limit:
            processes = self.processes()
            empty = 0 if processes else empty + 1
            for process in processes:
                self.kill(process)
            time.sleep(0.02)

    def remove(self):
        def unlock(function, path, _):
            os.chmod(os.path.dirname(path), stat.S_IRWXU)
            os.chmod(path, stat.S_IRWXU)
            function(path)

        shutil.rmtree(self.folder, onerror=unlock)

    def leftovers(self):
        """What is left of the run, in words."""
        limit = time.monotonic() + GRACE
        while self.processes() and time.monotonic() < limit:
            time.sleep(0.05)
        return [f"process {words(process)}" for process in self.processes()] + [
            f"{'folder' if path.is_dir() else 'file'} {path}" for path in sorted(self.folder.iterdir())]


def words(process):
    """The id and the command of a process."""
    try:
        command = pathlib.Path(f"/proc/{process}/cmdline").read_bytes().rstrip(b"\0").replace(b"\0", b" ")
        return f"{process}: {command.decode(errors='replace')}"
    except OSError:
        return f"{process}"


def wait(command, stops):
    """Waits for the command to end: None, or the signal that asks for the end of the run before."""
    while command.poll() is None:
        number = signal.sigwait({signal.SIGCHLD} | stops)
        if number in stops:
            return number
    return None


def end(command, number):
    """Passes the signal on, and kills the command where that does not end it."""
    command.send_signal(number)
    try:
        command.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        command.kill()
        command.wait()


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    # Blocked and waited for, so that none of them ends this before the run is cleared away.
    stops = {number for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
             if signal.getsignal(number) != signal.SIG_IGN}
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD} | stops)
    run = Run()
    left = []
    try:
        command = subprocess.Popen(sys.argv[1:], env=run.environment,
                                   preexec_fn=lambda: signal.pthread_sigmask(signal.SIG_SETMASK, []))
        stopped = wait(command, stops)
        if stopped is None:
            left = run.leftovers()
            stopped = next(iter(signal.sigpending() & stops), None)
        else:
            end(command, stopped)
    except OSError as reason:
        sys.exit(f"{sys.argv[1]}: {reason.strerror}")
    finally:
        run.end()
        run.remove()
    if left:
        print("The run has left behind (ended and removed now):\n  " + "\n  ".join(left), file=sys.stderr)
    if stopped is not None:
        signal.signal(stopped, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {stopped})
        os.kill(os.getpid(), stopped)
    code = command.returncode
    sys.exit(128 - code if code < 0 else code or (1 if left else 0))


main()
