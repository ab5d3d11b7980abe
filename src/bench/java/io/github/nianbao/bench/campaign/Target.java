package io.github.nianbao.bench.campaign;

import io.github.nianbao.document.FileKind;
import java.util.Locale;

/** A kind of file, and how documents of it are damaged. */
enum Target {
    DOC(Mutation.oneOf(BytesMutation::of, CompoundMutation::of, CompoundMutation::of)),
    XLS(Mutation.oneOf(BytesMutation::of, CompoundMutation::of, CompoundMutation::of)),
    DOCX(PackageMutation.of(Mutation.oneOf(BytesMutation::of, MarkupMutation::ofTags, MarkupMutation::ofTags))),
    XLSX(PackageMutation.of(Mutation.oneOf(BytesMutation::of, MarkupMutation::ofTags, MarkupMutation::ofTags))),
    OFD(PackageMutation.of(Mutation.oneOf(BytesMutation::of, MarkupMutation::ofTags, MarkupMutation::ofTags))),
    PDF(PdfMutation::of),
    HTML(Mutation.oneOf(BytesMutation::of, MarkupMutation::ofTags, MarkupMutation::ofTags)),
    MHTML(Mutation.oneOf(BytesMutation::of, MarkupMutation::ofTags)),
    RTF(Mutation.oneOf(BytesMutation::of, MarkupMutation::ofControls, MarkupMutation::ofControls)),
    TEXT(BytesMutation::of),
    /** A container of documents of the other kinds. */
    ZIP(Mutation.oneOf(BytesMutation::of, PackageMutation.of(BytesMutation::of)));

    private final Mutation mutation;

    Target(Mutation mutation) {
        this.mutation = mutation;
    }

    Mutation mutation() {
        return mutation;
    }

    boolean takes(FileKind kind) {
        return name().equals(kind.name());
    }

    static Target of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
