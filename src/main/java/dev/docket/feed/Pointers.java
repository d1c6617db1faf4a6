package dev.docket.feed;

import org.jspecify.annotations.Nullable;

/**
 * Where a JSON document keeps its articles. Each but {@code list} is a pointer into one article
 * (RFC 6901), such as {@code /paper/title}, or a template that holds some in braces, such as {@code
 * https://host.example/papers/{/paper/id}}; the name of a member in braces will do: {@code {id}}.
 *
 * @param list pointer to the array of articles; empty if the document itself is the array
 * @param next pointer or template, into the document, for the address of the next page; or the name
 *     of the query parameter that numbers the pages from 1
 */
public record Pointers(
        String list,
        String title,
        String link,
        @Nullable String date,
        @Nullable String text,
        @Nullable String next) {}
