"""The parts of monkey.py: what is done (actions), the program in its terminal (program), what it may write (output), and
the shortest list that still fails (shrink)."""
