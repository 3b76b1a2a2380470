package io.github.smslint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.aether.DefaultSessionData;
import org.eclipse.aether.SessionData;
import org.junit.jupiter.api.Test;

class SharedRunTest {

  private final SessionData build = new DefaultSessionData();
  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void modulesThatArriveTogetherShareOneRun() throws Exception {
    int modules = 8;
    CountDownLatch arrived = new CountDownLatch(modules);
    ExecutorService threads = Executors.newFixedThreadPool(modules);
    List<Future<LintedReactor>> results = new ArrayList<>();
    for (int module = 0; module < modules; module++) {
      results.add(
          threads.submit(
              () -> {
                arrived.countDown();
                arrived.await();
                return SharedRun.of(build, "key", this::run);
              }));
    }
    for (Future<LintedReactor> result : results) {
      result.get();
    }
    threads.shutdown();

    assertThat(runs).hasValue(1);
  }

  @Test
  void modulesThatAreConfiguredOtherwiseHaveTheirOwn() throws IOException {
    SharedRun.of(build, "key", this::run);
    SharedRun.of(build, "other", this::run);

    assertThat(runs).hasValue(2);
  }

  @Test
  void theNextBuildRunsAnew() throws IOException {
    SharedRun.of(build, "key", this::run);
    SharedRun.of(new DefaultSessionData(), "key", this::run);

    assertThat(runs).hasValue(2);
  }

  @Test
  void everyModuleIsToldWhyTheRunFailed() {
    for (int module = 0; module < 2; module++) {
      assertThatThrownBy(
              () ->
                  SharedRun.of(
                      build,
                      "key",
                      () -> {
                        run();
                        throw new NoSuchFileException("shop-order");
                      }))
          .isInstanceOf(NoSuchFileException.class)
          .hasMessage("shop-order");
    }
    assertThat(runs).hasValue(1);
  }

  private LintedReactor run() {
    runs.incrementAndGet();
    return null;
  }
}
