#!/bin/sh
# Measures the steps of a check with JMH. Arguments go to JMH: a part of a benchmark's name, -f 1 ...
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if [ ! -f "$here/../cli/target/smslint-packed.jar" ]; then
  echo 'build smslint first: mvn package -Dmaven.test.skip=true -pl cli -am' >&2
  exit 1
fi
mvn -q -f "$here/pom.xml" package
exec java -Dsmslint.home="$here/.." -cp "$here/target/classes:$here/target/lib/*" \
  org.openjdk.jmh.Main -jvmArgsAppend "-Dsmslint.home=$here/.." "$@"
