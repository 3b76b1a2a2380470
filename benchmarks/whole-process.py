#!/usr/bin/env python3
"""Times whole processes in pairs and prints the Markdown table of docs/performance.md.

Each run of smslint is followed by one of what it is compared with, and the ratio is taken pair by
pair, so that a machine whose speed drifts does not move it. What is not installed is left out, and
said. Needs a built smslint, a JDK, git, and the trees of make-trees.py.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HOME = pathlib.Path(__file__).resolve().parent.parent
JAR = HOME / "cli" / "target" / "smslint.jar"
JAVA = ["java", "-jar", str(JAR)]
LAUNCHER = [str(HOME / "smslint")]
PATTERNS = HOME / "benchmarks" / "patterns.txt"
EMPTY_MAIN = "class Empty { public static void main(String[] words) {} }\n"
PLAIN_JAVA = "package shop;\n\nclass Order%d {\n  int total;\n}\n"
TEMPLATE = "您的驗證碼為${code}，請在5分鐘內使用。" * 2


def run(command, folder, environment):
    """Runs a command; gives wall seconds, processor seconds and peak MiB."""
    start = time.monotonic()
    child = subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    child.returncode = 0
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def pairs(ours, theirs, folder, runs):
    """The medians of both, and of the ratios of the pairs, after a pair that does not count."""
    environment = dict(os.environ, GIT_OPTIONAL_LOCKS="0")
    measured = []
    for _ in range(runs + 1):
        measured.append((run(ours, folder, environment), run(theirs, folder, environment)))
    measured = measured[1:]
    median = statistics.median
    return {
        "ours": median(one[0] for one, _ in measured),
        "theirs": median(other[0] for _, other in measured),
        "wall": median(one[0] / other[0] for one, other in measured),
        "cpu": median(one[1] / max(other[1], 0.001) for one, other in measured),
        "peak": median(one[2] for one, _ in measured),
    }


class Table:
    def __init__(self, runs):
        self.runs = runs
        self.skipped = []
        print("| work | smslint | against | wall | ratio of wall | ratio of processor time | peak |")
        print("|---|---|---|---|---|---|---|")

    def add(self, work, command, other, theirs, folder):
        if theirs is None:
            self.skipped.append(f"{work}: {other} is not installed")
            return
        for name, start in (("`java -jar`", JAVA), ("`./smslint`", LAUNCHER)):
            found = pairs(start + command, theirs, folder, self.runs)
            print(f"| {work} | {name} {found['ours'] * 1000:.0f} ms | {other} |"
                  f" {found['theirs'] * 1000:.0f} ms | {found['wall']:.2f} | {found['cpu']:.2f} |"
                  f" {found['peak']:.0f} MiB |", flush=True)


def staged(folder, files):
    """A repository in which files are staged."""
    folder.mkdir()
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    subprocess.run(["git", "add", "-A"], cwd=folder, check=True)
    return folder


def shop_files():
    shop = HOME / "examples" / "clean-shop"
    found = [file for ending in ("yml", "properties", "java") for file in sorted(
        shop.rglob("*." + ending)) if not file.name.startswith(".smslint")]
    return {str(file.relative_to(shop)): file.read_text(encoding="utf-8") for file in found[:10]}


def tool(named, name):
    path = named or shutil.which(name)
    return [path] if path else None


def add_short_runs(table, folder, empty, secretlint):
    for words in (["--version"], ["rules"], ["explain", "secret/access-key"]):
        table.add("`" + " ".join(words) + "`", words, "an empty `main`", empty, folder)
    plain = staged(folder / "plain", {f"Order{n}.java": PLAIN_JAVA % n for n in range(10)})
    sms = staged(folder / "sms", shop_files())
    check = ["check", "--staged"]
    table.add("`check --staged`, ten files without a word about SMS", check, "an empty `main`",
              empty, plain)
    table.add("the same", check, "secretlint", secretlint and secretlint + ["*.java"], plain)
    table.add("`check --staged`, ten files about SMS", check, "an empty `main`", empty, sms)


def add_trees(table, trees, ripgrep):
    for name, work in (("plain", "a tree almost without SMS"), ("mixed", "every tenth file SMS")):
        tree = trees / name
        if not tree.is_dir():
            table.skipped.append(f"{work}: there is no {tree}; run make-trees.py")
            continue
        files = sum(len(names) for _, _, names in os.walk(tree))
        search = ripgrep and ripgrep + ["-f", str(PATTERNS), str(tree)]
        table.add(f"{work}, {files:,} files", ["check", str(tree)], "ripgrep, 10 patterns", search,
                  HOME)


def add_templates(table, folder, opencc, autocorrect):
    lines = [f'  {{"name": "t{n}", "templateType": 0, "templateContent": "{TEMPLATE}"}}'
             for n in range(100_000)]
    manifest = folder / "templates.json"
    manifest.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
    check = ["check", str(manifest)]
    convert = opencc and opencc + ["-c", "t2s", "-i", str(manifest), "-o", os.devnull]
    table.add("100,000 templates, each with a finding", check, "opencc", convert, folder)
    table.add("the same", check, "autocorrect", autocorrect and autocorrect + [
        "--lint", str(manifest)], folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trees", type=pathlib.Path, required=True, help="what make-trees.py made")
    parser.add_argument("--runs", type=int, default=11, help="pairs that count")
    for name in ("rg", "opencc", "secretlint", "autocorrect"):
        parser.add_argument("--" + name, help=f"where {name} is, if not on the PATH")
    parser.add_argument("--only", choices=("short", "trees", "templates"))
    given = parser.parse_args()
    if not JAR.is_file():
        sys.exit("build smslint first: mvn package -Dmaven.test.skip=true -pl cli -am")
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        (folder / "Empty.java").write_text(EMPTY_MAIN)
        subprocess.run(["javac", "Empty.java"], cwd=folder, check=True)
        table = Table(given.runs)
        if given.only in (None, "short"):
            add_short_runs(table, folder, ["java", "-cp", str(folder), "Empty"],
                           tool(given.secretlint, "secretlint"))
        if given.only in (None, "trees"):
            add_trees(table, given.trees, tool(given.rg, "rg"))
        if given.only in (None, "templates"):
            add_templates(table, folder, tool(given.opencc, "opencc"),
                          tool(given.autocorrect, "autocorrect"))
        for line in table.skipped:
            print("left out: " + line, file=sys.stderr)


if __name__ == "__main__":
    main()
