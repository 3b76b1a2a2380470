#!/usr/bin/env python3
"""Makes the two trees that whole-process.py searches.

plain: the unpacked source jars of large projects, in which almost no file concerns SMS.
mixed: 3,000 files, of which every tenth is a configuration or a service that sends messages, taken
from the examples of this checkout.
"""
import itertools
import pathlib
import re
import shutil
import sys
import urllib.request
import zipfile

HOME = pathlib.Path(__file__).resolve().parent.parent
CENTRAL = "https://repo1.maven.org/maven2"
SPRING = ("core context web webmvc beans webflux test jdbc orm messaging aop expression tx"
          " websocket").split()
NETTY = ("common buffer codec codec-http codec-http2 handler transport resolver-dns").split()
BOOT = ("", "-autoconfigure", "-actuator", "-actuator-autoconfigure", "-test")
JARS = (
    [("org.springframework", f"spring-{name}", "6.1.6") for name in SPRING]
    + [("io.netty", f"netty-{name}", "4.1.109.Final") for name in NETTY]
    + [("org.springframework.boot", f"spring-boot{name}", "3.2.5") for name in BOOT]
    + [("org.springframework.security", f"spring-security-{name}", "6.2.4")
       for name in ("config", "web")]
    + [("org.apache.kafka", f"kafka-{name}", "3.7.0") for name in ("clients", "streams")]
    + [("org.apache.tomcat.embed", "tomcat-embed-core", "10.1.20"),
       ("com.google.guava", "guava", "33.1.0-jre"),
       ("org.eclipse.jetty", "jetty-server", "11.0.20")]
)
CODE = (".java", ".kt", ".go", ".py", ".php", ".cs", ".rb", ".scala", ".groovy", ".js", ".ts")


def download(cache):
    cache.mkdir(parents=True, exist_ok=True)
    for group, name, version in JARS:
        jar = cache / f"{name}-{version}-sources.jar"
        if not jar.exists():
            path = group.replace(".", "/")
            with urllib.request.urlopen(f"{CENTRAL}/{path}/{name}/{version}/{jar.name}") as answer:
                jar.write_bytes(answer.read())
        yield jar


def make_plain(folder, cache):
    for jar in download(cache):
        with zipfile.ZipFile(jar) as packed:
            packed.extractall(folder / jar.name.removesuffix("-sources.jar"))


def examples():
    for shop in ("clean-shop", "dirty-shop"):
        for file in sorted((HOME / "examples" / shop).rglob("*")):
            if file.is_file() and not file.name.startswith(".smslint"):
                try:
                    text = file.read_text(encoding="utf-8")
                except UnicodeDecodeError:
                    continue
                if re.search("aliyun|dysms|sms", text, re.IGNORECASE):
                    yield file.name, text
    for page in sorted((HOME / "docs" / "recognition").glob("*.md")):
        text = page.read_text(encoding="utf-8")
        for block in re.finditer(r"^```\w+ .*?file=(\S+).*?\n(.*?)^```", text, re.M | re.S):
            yield pathlib.PurePosixPath(block[1]).name, block[2]


def make_mixed(folder, plain):
    files = sorted(file for file in plain.rglob("*") if file.is_file())
    others = iter(files[:: max(1, len(files) // 2700)])
    number = 0
    for module, (name, text) in zip(range(300), itertools.cycle(list(examples()))):
        code = folder / f"module{module:03}" / "src" / "main" / "java"
        settings = folder / f"module{module:03}" / "src" / "main" / "resources"
        code.mkdir(parents=True)
        settings.mkdir()
        place = code if name.endswith(CODE) else settings
        (place / name).write_text(text, encoding="utf-8")
        for other in itertools.islice(others, 9):
            number += 1
            shutil.copy(other, code / f"F{number}_{other.name}")


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: make-trees.py FOLDER, which is to be new")
    folder = pathlib.Path(sys.argv[1])
    make_plain(folder / "plain", folder / "jars")
    make_mixed(folder / "mixed", folder / "plain")


if __name__ == "__main__":
    main()
