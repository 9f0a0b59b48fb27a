package copytaster.screen.desk;

import copytaster.settings.Preferences;
import java.util.ArrayList;
import java.util.List;

/**
 * How the player wants it.
 *
 * @param ascii every symbol as its ASCII twin
 * @param bell one ring when something urgent comes in
 * @param theme the name of the theme, shown in the help
 * @param assist how likely the evidence makes it, in words beside each claim and line
 * @param keymap what keys mean
 * @param tips whether the game explains itself as it goes
 * @param told names of the tips that have been given before, in whatever shift
 * @param deadline seconds after which a turn ends by itself, 0 for never: only the command line asks for that
 * @param peek answers and what is to come, for authors: only the command line gives it, to a session that is marked for it
 * @param program how the player calls the program
 */
public record Settings(
        boolean ascii,
        boolean bell,
        String theme,
        boolean assist,
        Keymap keymap,
        boolean tips,
        List<String> told,
        boolean peek,
        int deadline,
        String program) {
    /** What the program is called where nobody has called it otherwise. */
    public static final String PROGRAM = "copytaster";

    /** Symbols, the bell, the dark theme, the standard keys, no tips. */
    public static final Settings USUAL = new Settings(false, true, "dark");

    /** Keeps its own copy of the list. */
    public Settings {
        told = List.copyOf(told);
    }

    /** Without assistance and tips, on the standard keys. */
    public Settings(boolean ascii, boolean bell, String theme) {
        this(ascii, bell, theme, false);
    }

    /** Without tips, on the standard keys. */
    public Settings(boolean ascii, boolean bell, String theme, boolean assist) {
        this(ascii, bell, theme, assist, Keymap.STANDARD, false, List.of(), false, 0, PROGRAM);
    }

    /** As the player prefers it. Keys that cannot be had stay as they come; {@link #keys} says which. */
    public static Settings of(Preferences preferences) {
        return new Settings(preferences.ascii(), preferences.bell(), preferences.theme(), preferences.assist())
                .with(keys(preferences).keymap())
                .tips(preferences.tips(), preferences.told());
    }

    /** The keys as the player wants them, and a sentence for each that cannot be had. */
    public static Keymap.Changed keys(Preferences preferences) {
        List<Keymap.Change> changes = new ArrayList<>();
        for (Preferences.Change change : preferences.keys()) {
            changes.add(new Keymap.Change(change.action(), change.keys()));
        }
        return Keymap.STANDARD.with(changes);
    }

    /** With these keys. */
    public Settings with(Keymap keys) {
        return new Settings(ascii, bell, theme, assist, keys, tips, told, peek, deadline, program);
    }

    /** With or without the bell. */
    public Settings bell(boolean on) {
        return new Settings(ascii, on, theme, assist, keymap, tips, told, peek, deadline, program);
    }

    /** With or without tips, those named having been given before. */
    public Settings tips(boolean on, List<String> before) {
        return new Settings(ascii, bell, theme, assist, keymap, on, before, peek, deadline, program);
    }

    /** With answers and what is to come; for authors. */
    public Settings peeking() {
        return new Settings(ascii, bell, theme, assist, keymap, tips, told, true, deadline, program);
    }

    /** With turns that end by themselves after so many seconds. */
    public Settings deadline(int seconds) {
        return new Settings(ascii, bell, theme, assist, keymap, tips, told, peek, seconds, program);
    }

    /** With the program called so. */
    public Settings called(String name) {
        return new Settings(ascii, bell, theme, assist, keymap, tips, told, peek, deadline, name);
    }
}
