package io.gongbao.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that start a run every night are ones their schedulers accept. */
class ScheduleFilesTest {
  private static final Path FOLDER = Path.of("conf/schedule");

  /** Keys that Kubernetes' batch/v1 knows on the paths we use; any other is a slip. */
  private static final Map<String, Set<String>> KEYS =
      Map.of(
          "", Set.of("apiVersion", "kind", "metadata", "spec"),
          "spec",
              Set.of(
                  "schedule",
                  "timeZone",
                  "concurrencyPolicy",
                  "startingDeadlineSeconds",
                  "successfulJobsHistoryLimit",
                  "failedJobsHistoryLimit",
                  "suspend",
                  "jobTemplate"),
          "spec/jobTemplate", Set.of("metadata", "spec"),
          "spec/jobTemplate/spec",
              Set.of(
                  "backoffLimit",
                  "activeDeadlineSeconds",
                  "podFailurePolicy",
                  "ttlSecondsAfterFinished",
                  "template"),
          "spec/jobTemplate/spec/template", Set.of("metadata", "spec"),
          "spec/jobTemplate/spec/template/spec",
              Set.of(
                  "restartPolicy",
                  "securityContext",
                  "serviceAccountName",
                  "containers",
                  "volumes"),
          "spec/jobTemplate/spec/template/spec/containers/0",
              Set.of(
                  "name",
                  "image",
                  "workingDir",
                  "command",
                  "args",
                  "env",
                  "resources",
                  "volumeMounts"));

  @Test
  void systemdAcceptsTheUnits(@TempDir Path units) throws Exception {
    assumeTrue(has("systemd-analyze"), "systemd-analyze is not installed: units not verified");
    Path program = Files.createFile(units.resolve("gongbao"));
    assumeTrue(program.toFile().setExecutable(true));
    for (String name : List.of("gongbao.service", "gongbao.timer")) {
      String text = Files.readString(FOLDER.resolve(name));
      Files.writeString(
          units.resolve(name),
          text.replace("ExecStart=/opt/gongbao/gongbao", "ExecStart=" + program));
    }
    List<String> complaints =
        run(List.of(
                "systemd-analyze",
                "verify",
                units.resolve("gongbao.timer").toString(),
                units.resolve("gongbao.service").toString()))
            .lines()
            .filter(line -> line.contains("gongbao") && !line.contains("/opt/gongbao"))
            .toList();
    assertThat(complaints).isEmpty();
  }

  @Test
  void pythonAcceptsTheAirflowFile(@TempDir Path folder) throws Exception {
    assumeTrue(has("python3"), "python3 is not installed: the Airflow file is not compiled");
    Path copy = Files.copy(FOLDER.resolve("gongbao_dag.py"), folder.resolve("gongbao_dag.py"));
    assertThat(run(List.of("python3", "-m", "py_compile", copy.toString()))).isEmpty();
  }

  @Test
  void theCronLineHasFiveFieldsAndAUser() throws IOException {
    List<String> lines =
        Files.readAllLines(FOLDER.resolve("gongbao.cron")).stream()
            .filter(line -> !line.startsWith("#") && !line.matches("[A-Z_]+=.*"))
            .toList();
    assertThat(lines).singleElement().asString().matches("([0-9*/,-]+ ){5}gongbao cd .*");
    assertThat(lines.get(0)).doesNotContain("%");
  }

  @Test
  void kubernetesKnowsEveryKeyOfTheCronJob() throws IOException {
    JsonNode job = new YAMLMapper().readTree(FOLDER.resolve("cronjob.yaml").toFile());
    assertThat(job.path("apiVersion").asText()).isEqualTo("batch/v1");
    assertThat(job.path("kind").asText()).isEqualTo("CronJob");
    KEYS.forEach(
        (path, known) -> {
          JsonNode at = path.isEmpty() ? job : job.at("/" + path);
          assertThat(at.isObject()).as(path).isTrue();
          List<String> keys = new ArrayList<>();
          at.fieldNames().forEachRemaining(keys::add);
          assertThat(known).as(path).containsAll(keys);
        });
    JsonNode pod = job.at("/spec/jobTemplate/spec/template/spec");
    assertThat(names(pod.path("volumes")))
        .containsExactlyElementsOf(names(pod.at("/containers/0/volumeMounts")));
  }

  @Test
  void allStartTheSameCommand() throws IOException {
    for (String name : List.of("gongbao.service", "gongbao.cron", "gongbao_dag.py")) {
      assertThat(Files.readString(FOLDER.resolve(name))).as(name).contains("gongbao run --input");
    }
  }

  @Test
  void sparkPropertiesAreNamesAndValues() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("conf/spark"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".conf")).sorted().toList()) {
        List<String> names =
            Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .peek(line -> assertThat(line).as(file.toString()).matches("spark\\.\\S+\\s+\\S.*"))
                .map(line -> line.split("\\s+", 2)[0])
                .toList();
        assertThat(names).as(file.toString()).doesNotHaveDuplicates();
      }
    }
  }

  private static List<String> names(JsonNode list) {
    List<String> names = new ArrayList<>();
    list.forEach(item -> names.add(item.path("name").asText()));
    return names;
  }

  private static boolean has(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
