package io.github.nianbao.worker;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets no address in a document lead anywhere: of jars, the program's own can be opened, over a network nothing. (Java
 * asks no guard about files; what readers take for a file's address, they must not open.)
 */
final class AddressGuard implements URLStreamHandlerFactory {
    /** Protocols of the Java run time itself, which name nothing outside it. */
    private static final Set<String> RUNTIME = Set.of("jrt", "nested");

    private final List<String> own;
    private final URL model;

    private AddressGuard(List<String> own, URL model) {
        this.own = own;
        this.model = model;
    }

    /** For the whole process, once. */
    @SuppressWarnings("deprecation") // URL's constructors: a URI made of it would not keep its handler
    static void install(String classPath, String javaHome) throws MalformedURLException {
        List<String> own = new ArrayList<>();
        own.add(Path.of(javaHome).toUri().toString());
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            String root = Path.of(entry).toAbsolutePath().toUri().toString();
            own.add(root);
            own.add(folderOf(root));
        }
        // Made before the guard stands: it carries the platform's own handler.
        URL model = new URL("jar:file:/none.jar!/");
        URL.setURLStreamHandlerFactory(new AddressGuard(own, model));
    }

    /** The libraries of a jar lie beside or below it. */
    private static String folderOf(String root) {
        return root.endsWith(".jar") ? root.substring(0, root.lastIndexOf('/') + 1) : root;
    }

    @Override
    public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
        if (RUNTIME.contains(protocol)) {
            return null;
        }
        return new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL address) throws IOException {
                return open(address);
            }

            /** Comparing two addresses must not ask the network for their hosts. */
            @Override
            protected @Nullable InetAddress getHostAddress(URL address) {
                return null;
            }
        };
    }

    @SuppressWarnings("deprecation") // as above
    private URLConnection open(URL address) throws IOException {
        if (address.getProtocol().equals(model.getProtocol()) && isOwn(address.getPath())) {
            return new URL(model, address.toExternalForm()).openConnection();
        }
        throw new IOException("a document's address is not followed: " + address.getProtocol());
    }

    private boolean isOwn(String inner) {
        if (inner.contains("/../")) {
            return false;
        }
        String slashed = inner.startsWith("file:/") && !inner.startsWith("file:///")
                ? "file:///" + inner.substring("file:/".length())
                : inner;
        return inner.startsWith("nested:") || own.stream().anyMatch(slashed::startsWith);
    }
}
