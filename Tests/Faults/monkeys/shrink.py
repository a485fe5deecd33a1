"""Finds the shortest list of actions that still fails, by leaving out more and more of it."""


def suffix(actions, fails):
    """A short end of the list that fails by itself; the whole list where only that does, None where nothing does."""
    length = 50
    while length < len(actions):
        if fails(actions[-length:]):
            return actions[-length:]
        length *= 4
    return actions if fails(actions) else None


def shortest(actions, fails):
    """The list without everything that it does not need; `fails` says whether a list still fails."""
    pieces = 2
    while len(actions) > 1:
        size = max(1, len(actions) // pieces)
        for start in range(0, len(actions), size):
            rest = actions[:start] + actions[start + size:]
            if rest and fails(rest):
                actions, pieces = rest, max(2, pieces - 1)
                break
        else:
            if size == 1:
                return actions
            pieces = min(len(actions), pieces * 2)
    return actions
