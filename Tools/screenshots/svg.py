"""A grid of cells as SVG: one rectangle for each run of a background, one text for each run of a style."""
from xml.sax.saxutils import escape

WIDTH, HEIGHT, MARGIN = 9, 20, 12
BASIC = ["000000", "cd0000", "00cd00", "cdcd00", "0000ee", "cd00cd", "00cdcd", "e5e5e5",
         "7f7f7f", "ff0000", "00ff00", "ffff00", "5c5cff", "ff00ff", "00ffff", "ffffff"]
GROUNDS = {"dark": ("e5e5e5", "1a1b20"), "light": ("1c1c1c", "ffffff")}


def colour(number):
    """The standard colour of xterm for a number of its palette."""
    if number < 16:
        return BASIC[number]
    if number >= 232:
        return f"{8 + 10 * (number - 232):02x}" * 3
    levels = [0, 95, 135, 175, 215, 255]
    number -= 16
    return "".join(f"{levels[part]:02x}" for part in (number // 36, number // 6 % 6, number % 6))


def look(cell, ground, is_cursor):
    text, back = GROUNDS[ground]
    style = cell.style
    if "foreground" in style:
        text = colour(style["foreground"])
    if "background" in style:
        back = colour(style["background"])
    if style.get("reverse"):
        text, back = back, text
    if is_cursor:
        text, back = GROUNDS[ground][1], GROUNDS[ground][0]
    return text, back, bool(style.get("bold")), bool(style.get("underline")), bool(style.get("italic"))


def runs(row, ground, cursor):
    """Pieces of the row that look alike: first column, text, look."""
    pieces = []
    for column, cell in enumerate(row):
        seen = look(cell, ground, column == cursor)
        if pieces and pieces[-1][2] == seen:
            pieces[-1][1] += cell.text
        else:
            pieces.append([column, cell.text, seen])
    return pieces


def svg(cells, cursor, columns, ground, comment):
    width, height = columns * WIDTH + 2 * MARGIN, len(cells) * HEIGHT + 2 * MARGIN
    lines = [f"<!-- {comment} -->",
             f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
             ' font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="15" xml:space="preserve">',
             f'<rect width="100%" height="100%" rx="6" fill="#{GROUNDS[ground][1]}"/>']
    for number, row in enumerate(cells):
        y = MARGIN + number * HEIGHT
        for column, text, (front, back, is_bold, is_underlined, is_italic) in runs(
                row, ground, cursor[0] if cursor and cursor[1] == number else None):
            x, length = MARGIN + column * WIDTH, len(text) * WIDTH
            if back != GROUNDS[ground][1]:
                lines.append(f'<rect x="{x}" y="{y}" width="{length}" height="{HEIGHT}" fill="#{back}"/>')
            if is_underlined:
                lines.append(f'<rect x="{x}" y="{y + HEIGHT - 2}" width="{length}" height="1" fill="#{front}"/>')
            if text.strip():
                shown = text.rstrip()
                attributes = (' font-weight="bold"' if is_bold else "") + (' font-style="italic"' if is_italic else "")
                lines.append(f'<text x="{x}" y="{y + 15}" fill="#{front}" textLength="{len(shown) * WIDTH}"{attributes}>'
                             f"{escape(shown)}</text>")
    return "\n".join(lines) + "\n</svg>\n"
