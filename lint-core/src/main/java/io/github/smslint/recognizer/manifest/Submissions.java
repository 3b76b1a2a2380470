package io.github.smslint.recognizer.manifest;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.project.Submission;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.ApiFields;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The maps of one document that hold templates or signatures, found by the text that makes them
 * such: the template's content or the signature's name.
 */
public final class Submissions {

  /** A map, and what it was written for as far as its place tells. */
  private record Item(MapValue map, Submission.Origin origin) {}

  private final Document document;
  private final ApiFields fields;
  private final String heart;
  private final Map<Text, Item> items = new IdentityHashMap<>();

  private Submissions(Document document, ApiFields fields, String heart) {
    this.document = document;
    this.fields = fields;
    this.heart = heart;
  }

  /** The templates of a document below one of its roots. */
  public static Submissions ofTemplates(Document document, Value root) {
    Submissions found = new Submissions(document, ApiFields.ofTemplates(), "TemplateContent");
    found.visit(root, ManifestPlace.ofTemplates(document.file()));
    return found;
  }

  /** The signatures of a document below one of its roots. */
  public static Submissions ofSignatures(Document document, Value root) {
    Submissions found = new Submissions(document, ApiFields.ofSignatures(), "SignName");
    found.visit(root, ManifestPlace.ofSignatures(document.file()));
    return found;
  }

  /** The contents or names of the items. */
  public Collection<Text> hearts() {
    return items.keySet();
  }

  /** The fields of the item with that content or name, or null where it is no item's. */
  public Submission of(Text text) {
    Item item = items.get(text);
    return item == null
        ? null
        : new ItemFields(document.file(), fields).submission(item.map(), item.origin());
  }

  private void visit(Value value, ManifestPlace place) {
    if (value instanceof ListValue list) {
      for (Value item : list.items()) {
        visit(item, place.inside());
      }
    } else if (value instanceof MapValue map) {
      for (Entry entry : map.entries()) {
        if (entry.value() instanceof TextValue scalar) {
          if (heart.equals(fields.named(entry.key()))) {
            items.put(scalar.text(), new Item(map, place.origin()));
          }
        } else {
          visit(entry.value(), place.below(entry.key()));
        }
      }
    }
  }
}
