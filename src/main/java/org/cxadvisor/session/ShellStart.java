package org.cxadvisor.session;

import org.jspecify.annotations.Nullable;

/**
 * How a shell was asked to start.
 *
 * @param script the commands to run instead of those of a keyboard or standard input; null where none were named
 * @param name what the script is called in a message: its file, or {@code -c}; empty where there is none
 * @param recover whether to go on where a session of this folder was cut off
 */
public record ShellStart(@Nullable String script, String name, boolean recover) {

    /** With nothing asked for. */
    public static final ShellStart PLAIN = new ShellStart(null, "", false);
}
