"""What the program may write to its terminal: text without controls, and the sequences that it draws with."""
import codecs
import re

# What TERM=xterm-256color and the program itself send: nothing that a person typed may be among it.
KNOWN = re.compile(r"""
    \x1b\[\d*;?\d*H | \x1b\[\d*[ABCDGdXP@LMSTJKb] | \x1b\[\d+;\d+r | \x1b\[\d{0,3}(;\d{1,3})*m
  | \x1b\[\?(1|7|12|25|2004|1049|1007|9001|12;25|1000;1002;1003;1004;1005;1006;1015)[hlsr]
  | \x1b\](10|11);\?\x1b\\ | \x1b\[c
  | \x1b\[>4;0m | \x1b\[<u | \x1b\[2[23];0;0t | \x1b\[4l | \x1b\[!p | \x1b[()][B0] | \x1b[=>78M] | [\r\n\b\x0f]
""", re.VERBOSE)
MODE = re.compile(r"\x1b\[\?(1|25|2004|1049)([hl])|\x1b\[((?:\d{1,3})?(?:;\d{1,3})*)m")
ACTS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\U000e0000-\U000e007f]")
# A sequence that is not whole yet.
TORN = re.compile(r"\x1b(\[[?>!<]?[\d;]{0,40}|\][\d;?]{0,5}\x1b?|[()])?$")


class Output:
    """Follows what is written, piece by piece."""

    def __init__(self):
        self.decoder = codecs.getincrementaldecoder("utf-8")()
        self.rest = ""
        self.modes = {"1": False, "25": True, "2004": False, "1049": False}
        self.has_attributes = False
        self.written = 0
        self.last = ""

    def take(self, data):
        """What is wrong with it; None where nothing is."""
        self.written += len(data)
        try:
            text = self.rest + self.decoder.decode(data)
        except UnicodeDecodeError as error:
            return f"bytes that are no UTF-8: {data[max(0, error.start - 20):error.start + 20]!r}"
        self.last = (self.last + text)[-3000:]
        torn = TORN.search(text)
        text, self.rest = (text[:torn.start()], text[torn.start():]) if torn else (text, "")
        for number, way, attributes in MODE.findall(text):
            if number:
                self.modes[number] = way == "h"
            else:
                self.has_attributes = any(part.strip("0") and part not in ("39", "49") for part in attributes.split(";"))
        if found := ACTS.search(KNOWN.sub("", text)):
            plain = KNOWN.sub("", text)
            return f"U+{ord(found.group()):04X} on the screen: {plain[max(0, found.start() - 30):found.end() + 30]!r}"
        return None

    def left_on(self):
        """What of the terminal is not as before the program began."""
        faults = [f"mode {number} is {'on' if is_on else 'off'}"
                  for number, is_on in self.modes.items() if is_on != (number == "25")]
        return faults + (["attributes are on"] if self.has_attributes else []) + (["a torn sequence"] if self.rest else [])
