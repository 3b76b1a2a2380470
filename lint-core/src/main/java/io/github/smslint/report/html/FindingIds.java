package io.github.smslint.report.html;

import io.github.smslint.finding.Finding;
import io.github.smslint.source.Location;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids of the elements that hold the findings, by finding and by the place where each begins.
 */
final class FindingIds {

  private final Map<Finding, String> ids = new IdentityHashMap<>();
  private final Map<String, String> places = new HashMap<>();

  FindingIds(List<List<Finding>> groups) {
    for (List<Finding> group : groups) {
      for (Finding finding : group) {
        String id = "finding-" + (ids.size() + 1);
        ids.put(finding, id);
        places.putIfAbsent(place(finding.location()), id);
      }
    }
  }

  String of(Finding finding) {
    return ids.get(finding);
  }

  /** The first finding that begins where a location does, or null. */
  String at(Location location) {
    return places.get(place(location));
  }

  private static String place(Location location) {
    return location.span().start() + " " + location.file().path();
  }
}
