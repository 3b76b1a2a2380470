package io.github.smslint.maven;

import io.github.smslint.configfile.ProjectRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The modules that Maven builds together, and where they stand.
 *
 * @param top the folder of the whole, its links followed
 * @param projects the modules of this build, then those that it leaves out
 */
record Reactor(Path top, List<MavenProject> projects) {

  static Reactor of(MavenSession session) throws IOException {
    List<MavenProject> projects = new ArrayList<>(session.getProjects());
    List<MavenProject> all = session.getAllProjects();
    for (MavenProject project : all == null ? projects : all) {
      if (!projects.contains(project)) {
        projects.add(project);
      }
    }
    return new Reactor(top(session), projects);
  }

  /** The folder of the whole; the working folder where nothing else is known. */
  static Path top(MavenSession session) throws IOException {
    if (session.getRequest().getMultiModuleProjectDirectory() != null) {
      return session.getRequest().getMultiModuleProjectDirectory().toPath().toRealPath();
    }
    MavenProject first = session.getTopLevelProject();
    if (first != null && first.getBasedir() != null) {
      return first.getBasedir().toPath().toRealPath();
    }
    return Path.of("").toRealPath();
  }

  /** The folders that hold all modules, none inside another. */
  List<Path> folders() throws IOException {
    List<Path> outermost = new ArrayList<>();
    outermost.add(top);
    for (MavenProject project : projects) {
      Path folder = project.getBasedir().toPath().toRealPath();
      if (outermost.stream().noneMatch(folder::startsWith)) {
        outermost.removeIf(inner -> inner.startsWith(folder));
        outermost.add(folder);
      }
    }
    return outermost;
  }

  /**
   * Which module a path belongs to. Where two modules share a folder it is that of the first.
   *
   * @param root the project root, above all {@link #folders}
   */
  Modules modules(Path root) throws IOException {
    Map<String, String> folders = new LinkedHashMap<>();
    for (MavenProject project : projects) {
      Path folder = root.relativize(project.getBasedir().toPath().toRealPath());
      folders.putIfAbsent(ProjectRoot.told(folder), project.getId());
    }
    return new Modules(folders);
  }
}
