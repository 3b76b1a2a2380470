package io.github.smslint.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The data flows one way: a package knows only what stands before it. */
class ArrowsTest {

  private static final String BASE = "io.github.smslint.";

  private static final String ALL = "io.github.smslint..";

  /** From bytes to reports; each may know those before it. */
  private static final List<String> CHAIN =
      List.of(
          "source",
          "text",
          "document",
          "reader",
          "suppression",
          "template",
          "vocabulary",
          "project",
          "facts",
          "recognizer",
          "join",
          "finding",
          "rule",
          "engine",
          "baseline",
          "fix",
          "report");

  /** Stand beside the chain: know nothing of it, and all may know them. */
  private static final List<String> BESIDE = List.of("config", "anchors", "resource");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.smslint");

  @TestFactory
  List<DynamicTest> aPackageKnowsOnlyThoseBeforeIt() {
    return CHAIN.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(BASE + name + "..")
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(after(name)))
                            .check(CLASSES)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> whatStandsBesideKnowsNothingOfTheChain() {
    return BESIDE.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(BASE + name + "..")
                            .should()
                            .dependOnClassesThat(
                                resideInAnyPackage(ALL)
                                    .and(resideOutsideOfPackage(BASE + name + ".."))
                                    .and(resideOutsideOfPackage(BASE + "resource..")))
                            .check(CLASSES)))
        .toList();
  }

  @Test
  void noPackagesGoInCircles() {
    slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theRoomsOfTheReadersGoInNoCircles() {
    slices().matching(BASE + "reader.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyOneClassKnowsTheReadersOfAllFormats() {
    noClasses()
        .that()
        .resideInAPackage(BASE + "reader.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + "reader")
        .check(CLASSES);
  }

  @Test
  void noFormatKnowsAnother() {
    slices()
        .matching(BASE + "reader.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            resideInAnyPackage(ALL),
            resideInAnyPackage(BASE + "reader.format", BASE + "reader.grammar"))
        .ignoreDependency(
            resideInAnyPackage(BASE + "reader.(*)"), resideInAnyPackage(BASE + "reader.source.."))
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlace() {
    Set<String> found = new TreeSet<>();
    for (JavaClass known : CLASSES) {
      String rest = known.getPackageName().substring(BASE.length());
      found.add(rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest);
    }
    Set<String> placed = new TreeSet<>(CHAIN);
    placed.addAll(BESIDE);
    placed.add("configfile");
    assertThat(placed).containsAll(found);
  }

  @Test
  void onlyTheConfigurationFileAndTheReportsAskForTheReadersAndTheRules() {
    classes()
        .that()
        .resideInAPackage(BASE + "configfile..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(ALL)
                .or(
                    resideInAnyPackage(
                        BASE + "configfile..",
                        BASE + "config..",
                        BASE + "reader..",
                        BASE + "document..",
                        BASE + "text..",
                        BASE + "source..",
                        BASE + "vocabulary..",
                        BASE + "finding..",
                        BASE + "rule..")))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theCoreNamesNoRule() {
    noClasses().should().dependOnClassesThat().resideInAPackage(BASE + "rules..").check(CLASSES);
  }

  private static String[] after(String name) {
    List<String> later = CHAIN.subList(CHAIN.indexOf(name) + 1, CHAIN.size());
    String[] packages = new String[later.size() + 1];
    for (int at = 0; at < later.size(); at++) {
      packages[at] = BASE + later.get(at) + "..";
    }
    packages[later.size()] = BASE + "configfile..";
    return packages;
  }
}
