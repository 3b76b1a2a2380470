package io.github.smslint.document;

import io.github.smslint.source.Span;
import java.util.List;

/**
 * A call, a construction or an annotation.
 *
 * @param receiver what stands before the dot, or null
 * @param name the method's name; of a construction the type as written, without type arguments;
 *     {@code !} where the one argument, a call, is denied
 * @param constructs whether it makes a new object
 * @param arguments the arguments; a lambda is a {@link MapValue} of its statements, and the named
 *     arguments of an annotation are one of pairs behind the others
 * @param body the body of an anonymous class, or null
 * @param nameSpan where the name stands
 */
public record Call(
    Value receiver,
    String name,
    boolean constructs,
    List<Value> arguments,
    MapValue body,
    Span nameSpan,
    Span span)
    implements Value {}
