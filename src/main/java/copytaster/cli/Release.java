package copytaster.cli;

/** Which Copytaster this is. */
final class Release {
    private Release() {}

    /** The version in the jar's manifest. */
    static String version() {
        String version = Release.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
