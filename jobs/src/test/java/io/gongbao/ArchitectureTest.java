package io.gongbao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and the way they may look. */
@AnalyzeClasses(packages = "io.gongbao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] PLAIN = {
    "io.gongbao.row..", "io.gongbao.fault..", "io.gongbao.rules..", "io.gongbao.input..",
    "io.gongbao.text..", "io.gongbao.article..", "io.gongbao.language..", "io.gongbao.claim..",
    "io.gongbao.theme..", "io.gongbao.term..", "io.gongbao.topic.."
  };

  @ArchTest
  static final ArchRule NO_SPARK_BELOW_STAGE =
      noClasses()
          .that()
          .resideInAnyPackage(PLAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "io.delta..", "scala..", "org.apache.hadoop..");

  @ArchTest
  static final ArchRule ONE_PACKAGE_OWNS_DELTA =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.gongbao.table..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.delta..");

  @ArchTest
  static final ArchRule ONE_PACKAGE_OWNS_HANLP =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.gongbao.language..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.hankcs..");

  @ArchTest
  static final ArchRule COMMANDS_ARE_ONLY_IN_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.gongbao.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "io.gongbao.cli..");

  @ArchTest
  static final ArchRule ROWS_KNOW_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage("io.gongbao.row..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.gongbao.row..", "java..");

  @ArchTest
  static void arrows(JavaClasses all) {
    down("rules", "row", "fault").check(all);
    down("language", "rules", "row", "fault").check(all);
    down("input", "rules", "row", "fault").check(all);
    down("text", "input", "language", "rules", "row", "fault").check(all);
    down("article", "input", "text", "language", "rules", "row", "fault").check(all);
    down("claim", "language", "rules", "row", "fault").check(all);
    down("theme", "language", "rules", "row", "fault").check(all);
    down("term", "language", "rules", "row", "fault").check(all);
    down("topic", "term", "language", "rules", "row", "fault").check(all);
    down("table", "row", "fault").check(all);
    down("check", "row", "fault").check(all);
    down("pipeline", "table", "check", "rules", "row", "fault").check(all);
    down("report", "table", "rules", "row", "fault").check(all);
  }

  private static ArchRule down(String room, String... below) {
    String[] allowed = new String[below.length + 1];
    allowed[0] = "io.gongbao." + room + "..";
    for (int i = 0; i < below.length; i++) {
      allowed[i + 1] = "io.gongbao." + below[i] + "..";
    }
    return classes()
        .that()
        .resideInAPackage(allowed[0])
        .should()
        .onlyDependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.or(
                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(allowed),
                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage(
                    "io.gongbao..")));
  }
}
