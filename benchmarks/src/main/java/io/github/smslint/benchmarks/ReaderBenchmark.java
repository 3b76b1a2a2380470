package io.github.smslint.benchmarks;

import io.github.smslint.config.Settings;
import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.reader.Readers;
import io.github.smslint.recognizer.Recognizer;
import io.github.smslint.source.SourceFile;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each reader on the longest example of its format, and what is recognised in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReaderBenchmark {

  @Param({
    "java", "kt", "scala", "groovy", "go", "py", "js", "php", "cs", "rb", "yml", "properties",
    "json", "xml", "env", "toml", "ini", "sh", "tf", "sql", "http", "csv"
  })
  public String ending;

  private SourceFile file;
  private Format format;
  private Document document;

  @Setup
  public void read() {
    file = Samples.of(ending);
    format = Readers.formatOf(file.name());
    document = Readers.of(format).read(file);
  }

  @Benchmark
  public Document reader() {
    return Readers.of(format).read(Samples.fresh(file));
  }

  @Benchmark
  public FileFacts classification() {
    FileFacts facts = new FileFacts(file);
    Recognizer.recognize(document, Settings.DEFAULT, facts);
    return facts;
  }
}
