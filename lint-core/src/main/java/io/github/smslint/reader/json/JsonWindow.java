package io.github.smslint.reader.json;

/**
 * A piece of a large JSON file that is a document by itself: what stands before the list, some of
 * the list's items, and what closes it.
 *
 * @param bytes the document, in the charset of the file
 * @param itemLength how many UTF-16 units of the document are items
 * @param closeLength how many UTF-16 units behind the items close the document
 * @param unitsBefore how many UTF-16 units of the file the document leaves out before its items
 * @param linesBefore how many lines of the file it leaves out there
 * @param itemsBefore how many items of the list it leaves out there
 */
public record JsonWindow(
    byte[] bytes,
    int itemLength,
    int closeLength,
    int unitsBefore,
    int linesBefore,
    int itemsBefore) {}
