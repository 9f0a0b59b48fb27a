#!/usr/bin/env python3
"""Runs `copytaster simulate` on more and more sessions: how many a second, on as many cores as it takes, and the most memory it held.

Usage: benchmarks/throughput/simulate.py [--shift ID] [--bots NAMES] [SESSIONS ...]   (first-shift, as-written; 1000 10000)
"""
import argparse
import os
import subprocess
import time

PROGRAM = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "copytaster")


def run(shift, bots, sessions):
    """Seconds by the clock, seconds of processor time, and the peak of resident memory in MiB."""
    began = time.monotonic()
    child = subprocess.Popen([PROGRAM, "simulate", shift, "--bots", bots, "--sessions", str(sessions)], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(f"simulate ended with {os.waitstatus_to_exitcode(status)}")
    return time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--shift", default="first-shift")
    words.add_argument("--bots", default="as-written")
    words.add_argument("sessions", type=int, nargs="*", default=[1000, 10000])
    asked = words.parse_args()
    each = len(asked.bots.split(","))
    print(f"| `simulate {asked.shift} --bots {asked.bots}`, sessions | s | sessions/s | processor s | peak resident, MiB |")
    print("|---:|---:|---:|---:|---:|")
    for sessions in asked.sessions:
        clock, worked, memory = run(asked.shift, asked.bots, sessions)
        print(f"| {sessions:,} | {clock:.1f} | {sessions * each / clock:,.0f} | {worked:.1f} | {memory:.0f} |", flush=True)


if __name__ == "__main__":
    main()
