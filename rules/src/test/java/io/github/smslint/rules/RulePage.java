package io.github.smslint.rules;

import io.github.smslint.config.Language;
import java.util.ArrayList;
import java.util.List;

/** A rule's page, as far as tests read it: its first paragraph and its examples. */
final class RulePage {

  /** One fenced block: the words behind its fence and its lines. */
  record Block(String language, String kind, String file, String content) {}

  /** One example project: what stands under a heading of the third level. */
  record Example(String title, List<Block> blocks) {

    List<Block> blocks(String kind) {
      return blocks.stream().filter(block -> block.kind().equals(kind)).toList();
    }
  }

  private final List<String> lines;
  private final String examplesHeading;

  RulePage(String markdown, Language language) {
    this.lines = markdown.lines().toList();
    this.examplesHeading = language == Language.ZH ? "## 示例" : "## Examples";
  }

  /** A page on which every heading of the third level is one of an example. */
  RulePage(String markdown) {
    this.lines = markdown.lines().toList();
    this.examplesHeading = null;
  }

  /** The first paragraph behind the title, in one line. */
  String summary(String separator) {
    List<String> paragraph = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() && !paragraph.isEmpty()) {
        break;
      }
      if (!line.isBlank() && !line.startsWith("#")) {
        paragraph.add(line.strip());
      }
    }
    return String.join(separator, paragraph);
  }

  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    boolean inside = examplesHeading == null;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.startsWith("## ")) {
        inside = examplesHeading == null || line.equals(examplesHeading);
      } else if (inside && line.startsWith("### ")) {
        examples.add(new Example(line.substring(4), new ArrayList<>()));
      } else if (line.startsWith("```")) {
        int end = blockEnd(at);
        if (inside && !examples.isEmpty()) {
          examples.get(examples.size() - 1).blocks().add(block(at, end));
        }
        at = end;
      }
    }
    return examples;
  }

  private int blockEnd(int start) {
    String fence = fence(lines.get(start));
    int end = start + 1;
    while (!lines.get(end).equals(fence)) {
      end++;
    }
    return end;
  }

  /** The back ticks that begin a line; more than three where the block itself holds fences. */
  private static String fence(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) == '`') {
      end++;
    }
    return line.substring(0, end);
  }

  private Block block(int start, int end) {
    String[] words = lines.get(start).substring(fence(lines.get(start)).length()).split(" ");
    StringBuilder content = new StringBuilder();
    for (String line : lines.subList(start + 1, end)) {
      content.append(line).append('\n');
    }
    String file = words.length > 2 ? words[2].substring("file=".length()) : "";
    String kind = words.length > 1 ? words[1] : words[0];
    return new Block(words[0], kind, file, content.toString());
  }
}
