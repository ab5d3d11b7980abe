package io.github.nianbao.read.html;

import org.jspecify.annotations.Nullable;

/** What a page links to and a file holds along with it; nothing is fetched. */
interface Linked {
    /** A page in a file of its own: only what an address holds itself ({@code data:}) is there. */
    Linked NOTHING = (base, address) -> {
        String text = DataAddress.text(address);
        return text == null ? null : new Sheet(text, base);
    };

    /**
     * @param location the address that its own links start from
     */
    record Sheet(String text, String location) {}

    /** @param base the address of what has the link, empty if unknown */
    @Nullable
    Sheet sheet(String base, String address);
}
