#!/usr/bin/env python3
"""Times whole processes in pairs and prints the Markdown table of docs/performance.md.

Each run of smslint is followed by one of what it is compared with, and the ratio is taken pair by
pair, so that a machine whose speed drifts does not move it. What is not installed is left out, and
said. Needs a built smslint, a JDK, git, and the trees of make-trees.py.
"""
import argparse
import os
import pathlib
import random
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
SENTENCES = (
    "您的包裹${parcel}已由快递员取走", "请于${day}前到店领取", "您预约的${course}课程即将开始", "本次充值${amount}元已到账",
    "如有疑问请联系门店", "您的工单${ticket}已由专人跟进", "感谢您一直以来的支持", "请提前做好准备", "会议地点改为${room}",
    "您的申请已提交成功", "请留意后续通知", "账户余额不足请及时充值", "您的座位为${seat}", "列车将于${time}发车")
FAULTS = ("驗證碼請勿洩露", "【重复签名】", "ＡＢＣ", "点击 http://t.cn/x 领取", "加薇❤领红包", "回T退订")


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


def manifest(path, count):
    """Templates of four sentences, of which one in a hundred has a fault."""
    chance = random.Random(20241122)
    with path.open("w", encoding="utf-8") as out:
        out.write('{"templates": [\n')
        for number in range(count):
            text = "，".join(chance.sample(SENTENCES, 4))
            if chance.randrange(100) == 0:
                text += "，" + chance.choice(FAULTS)
            out.write('{"TemplateCode": "SMS_%d", "TemplateName": "通知%d", "TemplateType": 1, '
                      '"TemplateContent": "%s。"}%s' % (
                          271000000 + number, number, text, ",\n" if number + 1 < count else "\n"))
        out.write("]}\n")
    return path


def add_templates(table, folder, empty, opencc, autocorrect):
    few = manifest(folder / "templates.json", 100_000)
    convert = opencc and opencc + ["-c", "t2s", "-i", str(few), "-o", os.devnull]
    table.add("100,000 templates, one in a hundred wrong", ["check", str(few)], "opencc", convert,
              folder)
    table.add("the same", ["check", str(few)], "autocorrect", autocorrect and autocorrect + [
        "--lint", str(few)], folder)
    many = manifest(folder / "many.json", 1_000_000)
    table.add("1,000,000 such templates", ["check", str(many), "--output", os.devnull],
              "an empty `main`", empty, folder)


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
        empty = ["java", "-cp", str(folder), "Empty"]
        table = Table(given.runs)
        if given.only in (None, "short"):
            add_short_runs(table, folder, empty,
                           tool(given.secretlint, "secretlint"))
        if given.only in (None, "trees"):
            add_trees(table, given.trees, tool(given.rg, "rg"))
        if given.only in (None, "templates"):
            add_templates(table, folder, empty, tool(given.opencc, "opencc"),
                          tool(given.autocorrect, "autocorrect"))
        for line in table.skipped:
            print("left out: " + line, file=sys.stderr)


if __name__ == "__main__":
    main()
