package io.github.nianbao.desk;

import io.github.nianbao.fix.ReportKey;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A report of the archive, by the names a user knows it by, decisions applied.
 *
 * @param number permanent, from 1
 * @param handle {@code agency@year}, with {@code #2}, {@code #3} … from the second report that shares it
 * @param file the source file's name
 * @param tags what an archive records about the file
 * @param agency {@code null} where it is printed nowhere
 * @param year {@code null} where it is printed nowhere
 * @param form the form's id, {@code null} where none was recognised
 * @param preferred of several reports of one agency and year, the one that counts
 */
public record Filed(
        long number,
        String handle,
        ReportKey key,
        String file,
        SortedMap<String, String> tags,
        @Nullable String agency,
        @Nullable Integer year,
        @Nullable String form,
        boolean withdrawn,
        boolean preferred) {}
