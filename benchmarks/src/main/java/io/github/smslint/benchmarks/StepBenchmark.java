package io.github.smslint.benchmarks;

import io.github.smslint.anchors.Anchors;
import io.github.smslint.anchors.PairSearch;
import io.github.smslint.source.SourceFile;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.template.TemplateParser;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The steps that every file or template takes: on 64 KiB of source, or on one template. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StepBenchmark {

  private static final int SIZE = 64 * 1024;
  private static final String LINE =
      "    OrderService assigned = services.find(order.getTemplates()); // 处理订单\n";
  private static final String PLAIN = "您的验证码为${code}，请在${minutes}分钟内使用，如非本人操作请忽略。";
  private static final String MALFORMED = "您的验证码为${ code }，请在{minutes}分钟内使用，如非本人操作请忽略${。";

  private final byte[] source =
      LINE.repeat(SIZE / LINE.length()).getBytes(StandardCharsets.UTF_8);
  private final byte[] room = Arrays.copyOf(source, source.length + PairSearch.SLACK);
  private final PairSearch pairs = Anchors.builtinAnd(List.of()).pairs();

  @Benchmark
  public String decode() {
    return new SourceFile("Order.java", source).content();
  }

  @Benchmark
  public boolean prefilter() {
    return pairs.standIn(room, source.length);
  }

  @Benchmark
  public List<TemplateNode> plainTemplate() {
    return TemplateParser.parse(PLAIN);
  }

  @Benchmark
  public List<TemplateNode> malformedTemplate() {
    return TemplateParser.parse(MALFORMED);
  }
}
