#!/usr/bin/env python3
"""Start-up, latency, bytes, idle processor time and memory of the screen, and the memory of a shift played to its end, on a real pseudo-terminal.

    benchmarks/screen.py [--runs 30] [--keys 2000] [--java HOME | --image FOLDER] [--quick]

Needs Python 3.8 and Linux (memory and processor time come from /proc); nothing else. Prints Markdown, as it stands in
docs/performance.md. Start-up is given as a ratio to the same JVM printing one line, the two measured in turn in one run, since on a
shared machine nothing else repeats. Every child has a data folder of its own, which is removed.
"""

import argparse
import fcntl
import glob
import os
import platform
import pty
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LAUNCHER = os.path.join(HOME, "copytaster")
NIGHT = "kunduz-wednesday"
TURNS = 16

# Every frame is one write between the marks of a synchronised update.
END_OF_FRAME = b"\x1b[?2026l"


class Child:
    """A process on a pseudo-terminal."""

    def __init__(self, command, environment, columns=80, rows=24):
        self.begun = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execvpe(command[0], command, environment)
        self.seen = b""
        self.reads = 0

    def read_until(self, mark, seconds=60):
        """Reads until a mark has been seen; the time of the read that brought it."""
        end = time.perf_counter() + seconds
        start = len(self.seen)
        while mark not in self.seen[max(0, start - len(mark) + 1):]:
            ready, _, _ = select.select([self.fd], [], [], max(0, end - time.perf_counter()))
            if not ready:
                raise SystemExit(f"not seen within {seconds} s: {mark!r}\n{self.seen[-2000:]!r}")
            try:
                self.seen += os.read(self.fd, 1 << 16)
            except OSError:
                raise SystemExit(f"the program ended before {mark!r}\n{self.seen[-2000:]!r}")
            self.reads += 1
        return time.perf_counter()

    def key(self, keys):
        """Types a key; milliseconds until the last byte of the frame that answers, its bytes, and how many reads brought it."""
        before, reads = len(self.seen), self.reads
        typed = time.perf_counter()
        os.write(self.fd, keys)
        done = self.read_until(END_OF_FRAME, 20)
        answer = (done - typed) * 1000, len(self.seen) - before, self.reads - reads
        self.seen = self.seen[-64:]
        return answer

    def drain(self, seconds):
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            ready, _, _ = select.select([self.fd], [], [], max(0, end - time.perf_counter()))
            if ready:
                try:
                    self.seen += os.read(self.fd, 1 << 16)
                except OSError:
                    return

    def java(self):
        """The process id of the JVM of this session."""
        for path in glob.glob("/proc/[0-9]*/stat"):
            try:
                with open(path) as stat:
                    name, fields = stat.read().rsplit(")", 1)
            except OSError:
                continue
            if name.endswith("(java") and int(fields.split()[3]) == self.pid:
                return int(path.split("/")[2])
        raise SystemExit("there is no JVM")

    def end(self, keys=b"\x03"):
        try:
            os.write(self.fd, keys)
            self.drain(0.2)
            end = time.perf_counter() + 10
            while time.perf_counter() < end and os.waitpid(self.pid, os.WNOHANG)[0] == 0:
                self.drain(0.05)
        except (OSError, ChildProcessError):
            pass
        finally:
            try:
                os.kill(self.pid, signal.SIGTERM)
            except OSError:
                pass
            os.close(self.fd)


def processor_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_megabytes(pid):
    with open(f"/proc/{pid}/status") as status:
        for line in status:
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
    raise SystemExit("no peak in /proc")


def environment(data, java):
    environ = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLORTERM", "JAVA_TOOL_OPTIONS")}
    environ.update(TERM="xterm-256color", COPYTASTER_HOME=data)
    if java:
        environ["JAVA_HOME"] = java
    return environ


def spread(values):
    values = sorted(values)
    return f"{statistics.median(values):.0f} ({values[0]:.0f}–{values[-1]:.0f})"


def start_up(runs, java, scratch):
    program = os.path.join(java, "bin", "java") if java else "java"
    source = os.path.join(scratch, "Hello.java")
    with open(source, "w") as hello:
        hello.write('public class Hello { public static void main(String[] a) { System.out.println("\\u001b[?2026l"); } }\n')
    compiler = os.path.join(java or "", "bin", "javac")  # a self-contained folder has none
    subprocess.run([compiler if os.path.exists(compiler) else "javac", "--release", "17", "-d", scratch, source], check=True)
    rivals = {
        "one line (same JVM)": [program, "-cp", scratch, "Hello"],
        "the first screen": [LAUNCHER],
        f"play {NIGHT}": [LAUNCHER, "play", NIGHT, "--seed", "7"],
    }
    desk = "the desk, begun at that frame"
    times = {name: [] for name in [*rivals, desk]}
    for round_ in range(runs + 1):
        for name, command in rivals.items():
            data = tempfile.mkdtemp(dir=scratch)
            child = Child(command, environment(data, java))
            took = (child.read_until(END_OF_FRAME) - child.begun) * 1000
            if NIGHT in command:  # to the briefing's end, and begin
                child.seen = b""
                os.write(child.fd, b"G\r")
                while b"WIRE" not in child.seen:
                    begun = (child.read_until(END_OF_FRAME) - child.begun) * 1000
                if round_:
                    times[desk].append(begun)
            child.end()
            if round_:  # the first round builds, makes the archive and fills the disk's cache
                times[name].append(took)
    floor = statistics.median(times["one line (same JVM)"])
    print(f"| start-up, {runs} rounds in turn | ms to the complete frame, median (least–most) | ratio |")
    print("|---|---|---|")
    for name, took in times.items():
        print(f"| {name} | {spread(took)} | {statistics.median(took) / floor:.1f} |")
    print()


def latency(keys, java, scratch):
    print(f"| {keys} keys after 200 to warm up | key to last byte, ms: median / p99 / most | bytes a key, median / most | reads a frame, most |")
    print("|---|---|---|---|")
    for columns, rows in ((80, 24), (160, 50)):
        data = tempfile.mkdtemp(dir=scratch)
        child = Child([LAUNCHER, "play", NIGHT, "--seed", "7"], environment(data, java), columns, rows)
        child.read_until(END_OF_FRAME)
        for opening in (b"G", b"\r", b"\r", b"\x1b", b"g"):  # to the briefing's end, begin, the first report, the first dispatch
            os.write(child.fd, opening)
            child.drain(1.0)
        moves = [b"\x1b[B", b"\x1b[A"]
        for i in range(200):
            child.key(moves[i % len(moves)])
        answers = [child.key(moves[i % len(moves)]) for i in range(keys)]
        took = sorted(a[0] for a in answers)
        size = sorted(a[1] for a in answers)
        print(
            f"| {columns}×{rows} | {statistics.median(took):.2f} / {took[int(len(took) * 0.99)]:.2f} / {took[-1]:.2f}"
            f" | {statistics.median(size):.0f} / {size[-1]} | {max(a[2] for a in answers)} |"
        )
        if columns == 80:
            pid = child.java()
            before, seconds = processor_seconds(pid), 10
            child.drain(seconds)
            idle = (processor_seconds(pid) - before) / seconds * 100
            peak = peak_megabytes(pid)
        child.end(b"Q")
    print()
    print(f"Idle desk: {idle:.2f} % of a processor over 10 s. Peak resident after {keys + 200} keys at 80×24: {peak:.0f} MB.")
    print()


def played(keys, java, scratch):
    """A shift to its end, with composers, checks, the page, the board, the map and the debrief, and so many keys of moving about."""
    print("| a played shift | entries in its journal | peak resident, MB |")
    print("|---|---|---|")
    for columns, rows in ((80, 24), (160, 50)):
        data = tempfile.mkdtemp(dir=scratch)
        child = Child([LAUNCHER, "play", NIGHT, "--seed", "7"], environment(data, java), columns, rows)
        child.read_until(END_OF_FRAME)

        def type_(*strokes):
            for stroke in strokes:
                child.seen = b""
                os.write(child.fd, stroke)
                end = time.perf_counter() + 0.1  # a key that changes nothing is not answered
                while END_OF_FRAME not in child.seen and time.perf_counter() < end:
                    child.drain(0.002)

        def entries():
            with open(glob.glob(os.path.join(data, "sessions", "*.jsonl"))[0], encoding="utf-8") as journal:
                return [line for line in journal if line.startswith('{"entry":')]

        def ended():
            return '"type":"ShiftEnded"' in entries()[-1]

        type_(b"G", b"\r", b"\r", b"\x1b")
        for _ in range(2 * TURNS):  # now and then a question comes between
            type_(*[b"\x1b[B", b"\x1b[A", b"j", b"\t"] * (keys // TURNS // 4))
            type_(b"g", b"\r", b"\r", b"\x1b")  # the composer, as it stands; or back
            type_(b"j", b"p", b"\r", b"\x1b")  # as written
            type_(b"c", b"\r", b"\x1b", b"o", b"\x1b", b"b", b"j", b"\x1b", b"q", b"j", b"\x1b", b"a", b"\x1b")
            type_(b"n", b"\r", b"\r")  # the next turn, and its report put away
            child.drain(0.5)
            for _ in range(3):  # the last page is handed over
                if '"type":"DeskClosed"' in entries()[-1]:
                    type_(b"\r")
                    child.drain(0.5)
            if ended():
                break
            type_(b"\x1b")
        if not ended():
            raise SystemExit(f"the shift was not played to its end: {entries()[-1][:200]}")
        child.drain(2)
        type_(*[b"\x1b[C", b"\x1b[6~", b"\x1b[6~"] * 8)  # the parts of the debrief
        peak = peak_megabytes(child.java())

        count = len(entries())
        child.end(b"\x03")
        print(f"| {columns}×{rows} | {count} | {peak:.0f} |")
    print()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--runs", type=int, default=30, help="rounds of the start-up; 0 leaves it out")
    options.add_argument("--keys", type=int, default=2000)
    options.add_argument("--java", help="the JDK's folder; otherwise JAVA_HOME or the first java on the path")
    options.add_argument("--image", help="a self-contained folder made by packaging/image, with its own runtime")
    options.add_argument("--quick", action="store_true", help="few rounds: to see that it works, not to quote")
    asked = options.parse_args()
    if asked.image:
        global LAUNCHER
        LAUNCHER = os.path.join(asked.image, "copytaster")
        asked.java = os.path.join(asked.image, "runtime")
    runs, keys = (3, 200) if asked.quick else (asked.runs, asked.keys)
    java = asked.java or os.environ.get("JAVA_HOME")
    program = os.path.join(java, "bin", "java") if java else "java"
    version = subprocess.run([program, "-version"], capture_output=True, text=True).stderr.splitlines()[0]
    print(f"{version}; {platform.system()} {platform.release()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} at the start.\n")
    scratch = tempfile.mkdtemp(prefix="copytaster-bench-")
    try:
        if runs:
            start_up(runs, java, scratch)
        latency(keys, java, scratch)
        played(keys + 200, java, scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
