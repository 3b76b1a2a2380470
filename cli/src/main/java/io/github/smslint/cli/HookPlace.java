package io.github.smslint.cli;

import io.github.smslint.configfile.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where the hook of a repository stands.
 *
 * @param top the top of the work tree, where git runs the hook
 * @param file the hook, links followed; may not exist yet
 * @param isShared whether the file belongs to the project, so that it must hold no path of a
 *     machine
 * @param isRunByGit whether git itself runs the file, which must then be executable
 */
record HookPlace(Path top, Path file, boolean isShared, boolean isRunByGit) {

  private static final String NAME = "pre-commit";

  /**
   * Asks git.
   *
   * @throws UsageException where there is no work tree, or the hook is not that of this repository
   *     alone
   */
  static HookPlace find(Path folder) throws UsageException {
    if (GitAnswer.of(folder, "--is-inside-work-tree").equals("false")) {
      throw new UsageException("hook.worktree");
    }
    Path top = real(GitAnswer.path(folder, "--show-toplevel"));
    // Asked at the top, since core.hooksPath counts from there.
    Path common = real(GitAnswer.path(top, "--git-common-dir"));
    Path hooks = real(GitAnswer.path(top, "--git-path", "hooks"));
    if (!hooks.startsWith(common) && !hooks.startsWith(top)) {
      throw new UsageException("hook.outside", hooks.toString());
    }
    boolean isMadeByHusky = hooks.endsWith("_") && !hooks.startsWith(common);
    Path named = (isMadeByHusky ? hooks.getParent() : hooks).resolve(NAME);
    Path file = target(named, top, common);
    return new HookPlace(top, file, !file.startsWith(common), !isMadeByHusky);
  }

  private static Path target(Path named, Path top, Path common) throws UsageException {
    if (!Files.isSymbolicLink(named)) {
      return named;
    }
    Path target = real(named);
    boolean isOurs = target.startsWith(top) || target.startsWith(common);
    if (!isOurs || !Files.exists(target, LinkOption.NOFOLLOW_LINKS) || target.equals(named)) {
      throw new UsageException("hook.link", named.toString());
    }
    return target;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException notThereYet) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** The hook's path as the user is told it. */
  String told() {
    return ProjectRoot.told(file.startsWith(top) ? top.relativize(file) : file);
  }
}
