package io.github.smslint.benchmarks;

import io.github.smslint.config.Settings;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.RuleProvider;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whole checks in memory, with all rules, in one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LintBenchmark {

  private static final String TEMPLATE = "您的验证码为${code}，请在5分钟内使用，如非本人操作请忽略。";

  private final LintEngine engine = new LintEngine(catalogue(), path -> Settings.DEFAULT, 1);
  private final List<SourceFile> shop = Samples.below("examples/clean-shop");
  private final SourceFile service = Samples.of("java");
  private final SourceFile settings = Samples.of("yml");

  private static Catalogue catalogue() {
    List<RuleProvider> providers = new ArrayList<>();
    ServiceLoader.load(RuleProvider.class).forEach(providers::add);
    return new Catalogue(providers);
  }

  @Benchmark
  public LintResult oneService() {
    return engine.lint(List.of(Samples.fresh(service)));
  }

  @Benchmark
  public LintResult oneConfiguration() {
    return engine.lint(List.of(Samples.fresh(settings)));
  }

  @Benchmark
  public LintResult wholeShop() {
    List<SourceFile> files = new ArrayList<>(shop.size());
    shop.forEach(file -> files.add(Samples.fresh(file)));
    return engine.lint(files);
  }

  @Benchmark
  public LintResult oneTemplate() {
    SourceFile text = SourceFile.of("template", TEMPLATE);
    return engine.lintTemplate(text, TemplateKind.VERIFICATION, null);
  }
}
